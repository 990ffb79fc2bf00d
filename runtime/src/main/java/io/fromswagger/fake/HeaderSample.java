package io.fromswagger.fake;

import io.fromswagger.contract.HeaderContract;
import io.fromswagger.json.Json;

/** A plain legal value for a header that the document requires and no test has named. */
final class HeaderSample {

    private HeaderSample() {}

    static String of(HeaderContract header) {
        if (header.sample().isPresent()) {
            return header.text(header.sample());
        }
        var schema = header.schema();
        for (var key : new String[] {"const", "default", "example"}) {
            if (schema.get(key).isPresent()) {
                return text(schema.get(key));
            }
        }
        for (var key : new String[] {"examples", "enum"}) {
            if (schema.get(key).at(0).isPresent()) {
                return text(schema.get(key).at(0));
            }
        }
        return ofType(schema);
    }

    private static String ofType(Json schema) {
        var type = schema.get("type").isArray() ? schema.get("type").at(0) : schema.get("type");
        if (type.equals(Json.of("integer")) || type.equals(Json.of("number"))) {
            return schema.get("minimum").isPresent() ? text(schema.get("minimum")) : "1";
        }
        if (type.equals(Json.of("boolean"))) {
            return "true";
        }
        return switch (schema.get("format").isString() ? schema.get("format").asString() : "") {
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            case "date" -> "2001-01-01";
            case "date-time" -> "2001-01-01T00:00:00Z";
            case "uri" -> "http://localhost/";
            case "uri-reference" -> "/";
            default -> "sample";
        };
    }

    private static String text(Json value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
