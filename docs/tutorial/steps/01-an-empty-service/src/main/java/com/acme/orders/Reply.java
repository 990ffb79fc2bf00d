package com.acme.orders;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** An answer: a status, and something that is said in JSON. */
record Reply(int status, String mediaType, Object body) {

    /** Why a request failed (RFC 9457). */
    record Problem(String title, String code) {}

    static Reply json(int status, Object body) {
        return new Reply(status, "application/json", body);
    }

    static Reply problem(int status, String code) {
        return new Reply(status, "application/problem+json", new Problem("The request failed.", code));
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] bytes = Json.write(body);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
