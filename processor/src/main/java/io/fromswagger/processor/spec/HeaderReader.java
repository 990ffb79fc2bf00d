package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;

/** Reads the headers of a response, or of a part of a request's body. */
final class HeaderReader {

    private final Reading reading;

    HeaderReader(Reading reading) {
        this.reading = reading;
    }

    /** Without {@code Content-Type}, which is described elsewhere (OpenAPI 3.1, sections 4.8.15 and 4.8.17). */
    List<Header> read(Node owner) {
        List<Header> headers = new ArrayList<>();
        for (Node member : owner.members("headers")) {
            if (!member.key().equalsIgnoreCase("Content-Type")) {
                reading.refs().follow(member).ifPresent(node -> headers.add(header(member.key(), node)));
            }
        }
        return headers;
    }

    private Header header(String name, Node node) {
        Node holder = node.members("content").stream().findFirst().orElse(node);
        Schema schema = reading.dialect().isSwagger()
                ? reading.schemas().read(node)
                : reading.schemas().readMember(holder, "schema");
        return new Header(
                name, node.flag("required"), node.flag("explode"), schema, node.text("description"), node.at());
    }
}
