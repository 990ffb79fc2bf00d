package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.MediaType;
import java.util.List;
import java.util.Optional;

/** Reads OpenAPI's {@code requestBody}. */
final class BodyReader {

    private final Reading reading;

    BodyReader(Reading reading) {
        this.reading = reading;
    }

    /** Empty as well for a body of which nothing is said. */
    Optional<Body> read(Node operation) {
        return operation
                .get("requestBody")
                .flatMap(body -> reading.refs().follow(body))
                .map(this::body)
                .filter(body -> !body.content().isEmpty());
    }

    private Body body(Node node) {
        List<MediaType> content = new Contents(reading).read(node);
        return new Body(node.flag("required"), content, node.text("description"), node.at());
    }
}
