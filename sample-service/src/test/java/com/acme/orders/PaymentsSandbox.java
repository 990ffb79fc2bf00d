package com.acme.orders;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The sandbox of the payments company, as far as it is needed: here it runs on this machine, so that nobody needs an account. */
final class PaymentsSandbox implements AutoCloseable {

    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]*)\"");
    private static final Pattern AMOUNT = Pattern.compile("\"amount\":(\\d+)");

    private final HttpServer server;

    PaymentsSandbox() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sandbox/v2/charges", this::charge);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/sandbox/v2");
    }

    /** A card without money is declined, any other one is charged. */
    private void charge(HttpExchange exchange) throws IOException {
        try (exchange) {
            var charge = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (charge.contains("\"tok_empty\"")) {
                answer(exchange, 402, "application/problem+json", "{\"reason\": \"insufficient_funds\"}");
                return;
            }
            exchange.getResponseHeaders().set("Location", "/sandbox/v2/charges/ch_1");
            answer(exchange, 201, "application/json", """
                    {
                      "id": "ch_1",
                      "amount": %s,
                      "currency": "EUR",
                      "reference": "%s",
                      "status": "captured"
                    }""".formatted(found(AMOUNT, charge), found(REFERENCE, charge)));
        }
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
