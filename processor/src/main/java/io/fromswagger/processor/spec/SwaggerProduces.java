package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Example;
import java.util.List;

/** In which media types a response of Swagger 2.0 comes, and its examples, which are by media type. */
final class SwaggerProduces {

    private final Reading reading;

    SwaggerProduces(Reading reading) {
        this.reading = reading;
    }

    /** What {@code produces} says; where nothing does, the types that examples are given for, or else JSON. */
    List<String> types(Node response, Node operation) {
        List<String> produces = new SwaggerBodyReader(reading).mediaTypes("produces", operation);
        if (!produces.isEmpty()) {
            return produces;
        }
        List<String> exemplified = response.members("examples").stream()
                .map(Node::key)
                .filter(key -> key.contains("/"))
                .toList();
        if (!exemplified.isEmpty()) {
            return exemplified;
        }
        boolean file = response.get("schema")
                .flatMap(schema -> schema.text("type"))
                .orElse("")
                .equals("file");
        return List.of(file ? "application/octet-stream" : "application/json");
    }

    static List<Example> examples(Node response, String mediaType) {
        return response.members("examples").stream()
                .filter(example -> example.key().equals(mediaType))
                .map(example -> new Example("", example.plain(), example.at()))
                .toList();
    }
}
