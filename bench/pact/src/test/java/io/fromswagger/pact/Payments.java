package io.fromswagger.pact;

import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Interactions;
import io.fromswagger.interaction.Reliance;
import io.fromswagger.pact.HttpProvider.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What orders relied on of payments, and a payments service that is right with other values. */
final class Payments {

    private static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));
    private static final byte[] PDF = "%PDF-1.7 some".getBytes(StandardCharsets.ISO_8859_1);

    private Payments() {}

    static Interactions interactions() {
        return new Interactions(
                "orders",
                "payments",
                "downstream",
                "openapi/payments.yaml",
                "9f2c",
                List.of(
                        charged(),
                        declined("{\"amount\":4200,\"currency\":\"EUR\"}"),
                        declined("{\"amount\":1,\"currency\":\"EUR\"}"),
                        found(),
                        listed(),
                        get("getReceipt", "/receipts/1.txt", "text/plain", "Paid: 42.00 EUR", false),
                        get("getTable", "/receipts/1.csv", "text/csv; charset=utf-8", "id,amount\nch_1,4200\n", false),
                        get("getStatement", "/receipts/1.xml", "application/xml", "<paid/>", false),
                        get("getPdf", "/receipts/1.pdf", "application/pdf", base64(PDF), true),
                        new Interaction(
                                "forgetCharge",
                                new Interaction.Request("DELETE", "/charges/ch_1", Map.of(), Map.of(), ""),
                                new Interaction.Response(204, Map.of(), "", false),
                                List.of())));
    }

    static void answerRightly(HttpProvider provider) {
        provider.answer(
                "POST /charges",
                Answer.of(201, "application/json; charset=UTF-8", """
                {
                  "fee": 1, "amount": 7, "id": "ch_77",
                  "total": 3, "reference": "R-1",
                  "card": {"kind": "visa", "last4": "0077", "holder": "A. Nother"},
                  "lines": [{"tags": [], "sku": "x", "count": 1}, {"sku": "y", "tags": ["z"], "note": "n"}]
                }""").with("Location", "/v1/charges/ch_77"));
        provider.answer("GET /charges/ch ä+1", Answer.of(200, "application/json", "{\"id\":\"ch_8\",\"amount\":1.5}"));
        provider.answer(
                "GET /charges",
                Answer.of(200, "application/json", "[{\"id\":\"ch_9\"},{\"id\":\"ch_8\",\"amount\":2}]"));
        provider.answer("GET /receipts/1.txt", Answer.of(200, "text/plain;charset=utf-8", "Paid:\n1.00 EUR\n"));
        provider.answer("GET /receipts/1.csv", Answer.of(200, "text/csv", "id\n"));
        provider.answer("GET /receipts/1.xml", Answer.of(200, "application/xml", "<owed><to/></owed>"));
        provider.answer(
                "GET /receipts/1.pdf",
                new Answer(200, Map.of("Content-Type", "application/pdf"), new byte[] {37, 0, -1, 80}));
        provider.answer("DELETE /charges/ch_1", new Answer(204, Map.of(), new byte[0]));
    }

    /** What a provider answers to the charges that are declined. */
    static Answer decline() {
        return Answer.of(402, "application/problem+json", "{\"reason\":\"no funds\",\"code\":51}");
    }

    static Interaction withPath(Interaction interaction, String path) {
        var request = interaction.request();
        return new Interaction(
                interaction.operation(),
                new Interaction.Request(request.method(), path, request.query(), request.headers(), request.body()),
                interaction.response(),
                interaction.reliedOnBy());
    }

    private static Interaction charged() {
        return new Interaction(
                "createCharge",
                charge("{\"amount\":9007199254740993,\"currency\":\"EUR\"}"),
                new Interaction.Response(
                        201,
                        Map.of(
                                "Content-Type",
                                List.of("application/json"),
                                "Location",
                                List.of("/v1/charges/ch_1"),
                                "Date",
                                List.of("Sun, 29 Nov 2026 10:00:00 GMT")),
                        """
                        {
                          "id": "ch_1", "amount": 9007199254740993, "total": 42.50, "reference": "", "note": null,
                          "card": {"kind": "visa", "last4": "4242"},
                          "lines": [
                            {"sku": "a", "tags": ["t", "u"], "note": "n"},
                            {"sku": "b", "tags": ["v"], "note": null, "count": 2}
                          ]
                        }""",
                        false),
                List.of(new Reliance("PlaceOrderTest#a_paid_order", "PlaceOrderTest.java:41")));
    }

    private static Interaction declined(String body) {
        return new Interaction(
                "declineCharge",
                new Interaction.Request("POST", "/declined", Map.of(), JSON, body),
                new Interaction.Response(
                        402,
                        Map.of("Content-Type", List.of("application/problem+json")),
                        "{\"reason\":\"stolen\"}",
                        false),
                List.of(new Reliance("PlaceOrderTest#a_declined_card", "")));
    }

    private static Interaction.Request charge(String body) {
        return new Interaction.Request(
                "POST",
                "/charges",
                Map.of(),
                Map.of("Content-Type", List.of("application/json"), "Idempotency-Key", List.of("k-1")),
                body);
    }

    private static Interaction found() {
        return new Interaction(
                "getCharge",
                new Interaction.Request(
                        "GET",
                        "/charges/ch%20%C3%A4+1",
                        Map.of("expand", List.of("a b", "c&d")),
                        Map.of("Accept-Language", List.of("de", "en")),
                        ""),
                new Interaction.Response(200, JSON, "{\"id\":\"ch_1\",\"amount\":1}", false),
                List.of());
    }

    private static Interaction listed() {
        return new Interaction(
                "listCharges",
                new Interaction.Request("GET", "/charges", Map.of(), Map.of(), ""),
                new Interaction.Response(
                        200, JSON, "[{\"id\":\"ch_1\",\"amount\":1,\"note\":null},{\"id\":\"ch_2\"}]", false),
                List.of());
    }

    private static Interaction get(String operation, String path, String contentType, String body, boolean binary) {
        return new Interaction(
                operation,
                new Interaction.Request("GET", path, Map.of(), Map.of(), ""),
                new Interaction.Response(200, Map.of("Content-Type", List.of(contentType)), body, binary),
                List.of());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
