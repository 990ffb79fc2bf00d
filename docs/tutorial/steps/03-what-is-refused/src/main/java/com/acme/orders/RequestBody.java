package com.acme.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;

/** A JSON object that somebody sent; what is wrong with it is a 400. */
record RequestBody(JsonNode json) {

    static RequestBody of(HttpExchange exchange, String... properties) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        check(type != null && type.startsWith("application/json"));
        JsonNode json;
        try {
            json = Json.read(exchange.getRequestBody());
        } catch (IOException notJson) {
            throw new Refused(400, "INVALID");
        }
        check(json.isObject());
        json.fieldNames().forEachRemaining(name -> check(Set.of(properties).contains(name)));
        return new RequestBody(json);
    }

    static UUID id(String text) {
        check(text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        return UUID.fromString(text);
    }

    String text(String name, String pattern) {
        JsonNode value = json.path(name);
        check(value.isTextual() && value.textValue().matches(pattern));
        return value.textValue();
    }

    int number(String name, int least, int most) {
        JsonNode value = json.path(name);
        check(value.isInt() && value.intValue() >= least && value.intValue() <= most);
        return value.intValue();
    }

    private static void check(boolean condition) {
        if (!condition) {
            throw new Refused(400, "INVALID");
        }
    }
}
