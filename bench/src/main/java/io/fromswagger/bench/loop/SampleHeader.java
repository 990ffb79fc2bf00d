package io.fromswagger.bench.loop;

import io.fromswagger.contract.HeaderContract;
import io.fromswagger.json.Json;

/** A plain value of a header: the document's own, or one of its type. */
final class SampleHeader {

    private SampleHeader() {}

    static String of(HeaderContract header) {
        if (header.sample().isPresent()) {
            return header.text(header.sample());
        }
        Json schema = header.schema();
        for (String keyword : new String[] {"const", "example", "default"}) {
            if (schema.get(keyword).isPresent()) {
                return text(schema.get(keyword));
            }
        }
        if (schema.get("enum").at(0).isPresent()) {
            return text(schema.get("enum").at(0));
        }
        String type = schema.get("type").isString() ? schema.get("type").asString() : "string";
        return switch (type) {
            case "integer", "number" -> schema.get("minimum").isPresent() ? text(schema.get("minimum")) : "1";
            case "boolean" -> "true";
            default ->
                ofFormat(schema.get("format").isString() ? schema.get("format").asString() : "");
        };
    }

    private static String ofFormat(String format) {
        return switch (format) {
            case "uuid" -> "6d1c6f0e-0000-4000-8000-000000000001";
            case "date" -> "2020-02-29";
            case "date-time" -> "2020-02-29T12:00:00Z";
            case "uri", "url" -> "http://localhost/there";
            case "uri-reference" -> "/there";
            case "email" -> "somebody@example.com";
            default -> "value";
        };
    }

    private static String text(Json value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
