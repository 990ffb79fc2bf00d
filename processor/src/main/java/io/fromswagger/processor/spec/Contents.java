package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Encoding;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.model.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads OpenAPI's {@code content}: the representations of a body. */
final class Contents {

    private final Reading reading;

    Contents(Reading reading) {
        this.reading = reading;
    }

    List<MediaType> read(Node owner) {
        List<MediaType> content = new ArrayList<>();
        for (Node member : owner.members("content")) {
            Optional<Node> found = reading.refs().follow(member);
            if (found.isEmpty()) {
                continue;
            }
            Node media = found.get();
            Optional<Schema> schema =
                    media.get("schema").map(node -> reading.schemas().read(node));
            Optional<Schema> itemSchema = reading.dialect().isNewer()
                    ? media.get("itemSchema").map(node -> reading.schemas().read(node))
                    : Optional.empty();
            content.add(new MediaType(
                    member.key(),
                    schema,
                    itemSchema,
                    Examples.of(media, reading.refs()),
                    encodings(media),
                    media.at()));
        }
        return content;
    }

    private Map<String, Encoding> encodings(Node media) {
        Map<String, Encoding> encodings = new LinkedHashMap<>();
        for (Node encoding : media.members("encoding")) {
            Optional<String> style = encoding.text("style");
            boolean explode = encoding.get("explode").isPresent()
                    ? encoding.flag("explode")
                    : style.orElse("form").equals("form");
            boolean styled = style.isPresent() || encoding.get("explode").isPresent();
            encodings.put(
                    encoding.key(),
                    new Encoding(
                            encoding.text("contentType"),
                            styled ? style.or(() -> Optional.of("form")) : Optional.empty(),
                            explode,
                            encoding.flag("allowReserved"),
                            new HeaderReader(reading).read(encoding)));
            encoding.get("headers")
                    .ifPresent(headers ->
                            reading.notCarriedOver("headers of the parts of a body for clients to send", headers));
        }
        return encodings;
    }

    static boolean isJson(String mediaType) {
        return new MediaType(mediaType, Optional.empty(), List.of(), SpecPointer.ROOT).isJson();
    }
}
