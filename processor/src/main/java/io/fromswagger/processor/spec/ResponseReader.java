package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the responses of an operation, of OpenAPI or of Swagger. */
final class ResponseReader {

    private static final Pattern STATUS = Pattern.compile("[1-5]([0-9][0-9]|XX)|default");

    private final Reading reading;
    private final LinkReader links;

    ResponseReader(Reading reading, OperationIds ids) {
        this.reading = reading;
        this.links = new LinkReader(reading, ids);
    }

    List<Response> read(Node operation) {
        List<Response> responses = new ArrayList<>();
        for (Node member : operation.members("responses")) {
            String status = status(member.key());
            if (STATUS.matcher(status).matches()) {
                reading.refs().follow(member).ifPresent(node -> responses.add(response(status, node, operation)));
            }
        }
        return responses;
    }

    private static String status(String key) {
        return key.equalsIgnoreCase("default") ? "default" : key.toUpperCase(Locale.ROOT);
    }

    private Response response(String status, Node node, Node operation) {
        List<MediaType> content =
                reading.dialect().isSwagger() ? swaggerContent(node, operation) : new Contents(reading).read(node);
        return new Response(
                status,
                node.text("description"),
                new HeaderReader(reading).read(node),
                content,
                links.read(node),
                node.at());
    }

    /** Swagger says separately what a response is and in which media types it comes. */
    private List<MediaType> swaggerContent(Node response, Node operation) {
        Optional<Schema> schema =
                response.get("schema").map(node -> reading.schemas().read(node));
        if (schema.isEmpty()) {
            return List.of();
        }
        return new SwaggerProduces(reading)
                .types(response, operation).stream()
                        .map(type ->
                                new MediaType(type, schema, SwaggerProduces.examples(response, type), response.at()))
                        .toList();
    }
}
