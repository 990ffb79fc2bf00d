package com.acme.orders.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/** The JSON object that a request carries; what it lacks, or has too much, is an {@link InvalidRequest}. */
final class JsonObject {

    private final JsonNode object;

    private JsonObject(JsonNode object) {
        this.object = object;
    }

    /** Reads an object that has no other properties than these. */
    static JsonObject read(byte[] body, String... properties) {
        JsonNode json = Json.read(body);
        if (!json.isObject()) {
            throw new InvalidRequest("the body must be a JSON object");
        }
        var known = List.of(properties);
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new InvalidRequest("the body may have no other properties than " + String.join(", ", known));
            }
        });
        return new JsonObject(json);
    }

    boolean isEmpty() {
        return object.isEmpty();
    }

    boolean has(String property) {
        return object.has(property);
    }

    boolean isNull(String property) {
        return object.path(property).isNull();
    }

    String text(String property, TextRule rule) {
        JsonNode value = required(property);
        if (!value.isTextual()) {
            throw new InvalidRequest(property + " must be a string");
        }
        return rule.check(property, value.textValue());
    }

    /** An integer as JSON Schema has it: {@code 2.0} is one, {@code "2"} is none. */
    int integer(String property, int minimum, int maximum) {
        JsonNode value = required(property);
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            boolean inRange = number.compareTo(BigDecimal.valueOf(minimum)) >= 0
                    && number.compareTo(BigDecimal.valueOf(maximum)) <= 0;
            if (inRange && number.stripTrailingZeros().scale() <= 0) {
                return number.intValueExact();
            }
        }
        throw new InvalidRequest(property + " must be an integer from " + minimum + " to " + maximum);
    }

    private JsonNode required(String property) {
        JsonNode value = object.get(property);
        if (value == null) {
            throw new InvalidRequest(property + " is required");
        }
        return value;
    }
}
