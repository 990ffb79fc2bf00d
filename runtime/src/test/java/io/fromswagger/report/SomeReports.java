package io.fromswagger.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Results for the tests of this room. */
final class SomeReports {

    static final Build BUILD = build("7-1", "", "2026-11-29T17:00:00Z");

    private SomeReports() {}

    static Build build(String id, String module, String started) {
        return new Build(id, module, "", "", OffsetDateTime.parse(started));
    }

    static ApiReport orders() {
        return new ApiReport(
                "orders",
                "openapi/orders.yaml",
                List.of(
                        new OperationReport(
                                "listOrders",
                                "GET",
                                "/orders",
                                List.of("200", "default"),
                                List.of(
                                        aCase("ok", "positive", "200", "no parameters", Outcome.PASSED, ""),
                                        aCase(
                                                "rejects_limit_below_minimum",
                                                "negative",
                                                "4xx",
                                                "limit 0 is below its minimum 1",
                                                Outcome.PASSED,
                                                "spec gap: 400 is not documented for GET /orders"))),
                        new OperationReport(
                                "placeOrder",
                                "POST",
                                "/orders",
                                List.of("201", "409"),
                                List.of(
                                        aCase(
                                                "created_for_example_two_books",
                                                "positive",
                                                "201",
                                                "example 'two books'",
                                                Outcome.FAILED,
                                                "POST /orders · 201 · example 'two books'\n  rule      $.total must be a number"),
                                        aCase(
                                                "conflict",
                                                "pending",
                                                "409",
                                                "pending",
                                                Outcome.PENDING,
                                                "Only you know when POST /orders answers 409."))),
                        new OperationReport(
                                "getOrder",
                                "GET",
                                "/orders/{orderId}",
                                List.of("200", "404"),
                                List.of(
                                        aCase("ok", "positive", "200", "an order", Outcome.SKIPPED, "not run"),
                                        aCase(
                                                "pending",
                                                "pending",
                                                "404",
                                                "pending",
                                                Outcome.PENDING,
                                                "Only you know."),
                                        aCase(
                                                "PlaceOrderTest#an_unknown_order",
                                                CaseReport.SERVICE_TEST,
                                                "404",
                                                "PlaceOrderTest#an_unknown_order",
                                                Outcome.PASSED,
                                                "")))));
    }

    /** One that has something of everything. */
    static RunReport wholeRun() {
        var detail = new CaseDetail(
                "mvn test -Dtest=PlaceOrderContractTest#created",
                1234,
                List.of(new ExchangeReport(
                        "POST /orders",
                        "curl -X POST http://127.0.0.1:41873/orders",
                        "201 application/json {\"total\":\"42.00\"}",
                        12)),
                "openapi/orders.yaml:58\n>    58  type: number",
                "orders.log: 1 line during this test\nINFO placed order 7");
        var operation = new OperationReport(
                "placeOrder",
                "POST",
                "/orders",
                List.of("201", "409"),
                List.of(
                        new CaseReport(
                                "created",
                                "positive",
                                "201",
                                "a sample",
                                Outcome.FAILED,
                                "POST /orders · 201 · a sample\n  rule      $.total must be a number",
                                detail),
                        aCase("rejects", "negative", "4xx", "no body", Outcome.PASSED, "")));
        return new RunReport(
                List.of(new ApiReport(
                        "orders",
                        "openapi/orders.yaml",
                        List.of(operation),
                        List.of("a warning"),
                        List.of(leftOut(), capped()))),
                List.of(new CollaboratorReport(
                        "payments",
                        "openapi/payments.yaml",
                        List.of(new CollaboratorReport.CalledOperation("createCharge", "POST /charges", 2, 3, 0, 1)),
                        List.of(new CollaboratorReport.UndeclaredCall("GET /v1/refunds", 1)),
                        List.of(leftOut()))),
                List.of(new DeviationReport(
                        "orders",
                        "placeOrder",
                        "response_schema_conformance",
                        "total is a text",
                        LocalDate.of(2026, 11, 28))));
    }

    /** A real collaborator that did everything it can do. */
    static ProofReport proofs() {
        return new ProofReport(
                "payments",
                "openapi/payments.yaml",
                List.of(
                        new ProofReport.Proof("POST /charges", "201: as in PayTest#pays", Outcome.PASSED, ""),
                        new ProofReport.Proof(
                                "GET /charges",
                                "no test relied on it",
                                Outcome.SKIPPED,
                                "no passing test relied on listCharges of payments"),
                        new ProofReport.Proof(
                                "POST /charges",
                                "402: as in PayTest#a_declined_card",
                                Outcome.PENDING,
                                "payments answered 201, which is documented"),
                        new ProofReport.Proof(
                                "GET /charges/{id}",
                                "200: as in PayTest#shows",
                                Outcome.FAILED,
                                "the real payments · 200\n  rule      $.id must be a string\n  request   curl")));
    }

    /** An operation that the tests don't know. */
    static OmissionReport leftOut() {
        return new OmissionReport(
                "FS022",
                "Mend this, and the operation comes back.",
                1,
                List.of(new OmissionReport.Place(
                        "GET /none is left out: it is not an object.",
                        "",
                        "openapi/orders.yaml",
                        5,
                        "#/paths/~1none/get")));
    }

    /** Many requests of one operation, and of others that are not named. */
    static OmissionReport capped() {
        return new OmissionReport(
                "FS041",
                "Nothing to do.",
                12,
                List.of(
                        new OmissionReport.Place(
                                "POST /orders has more than 60 illegal requests worth a test.",
                                "placeOrder",
                                "openapi/orders.yaml",
                                42,
                                "#/paths/~1orders/post"),
                        new OmissionReport.Place(
                                "PUT /orders has more than 60 illegal requests worth a test.",
                                "putOrders",
                                "openapi/more.yaml",
                                7,
                                "openapi/more.yaml#/put")));
    }

    static ApiReport hostile() {
        String text = "</pre><script>alert('|x|')</script>\n## [a](b)";
        return new ApiReport(
                text,
                text,
                List.of(new OperationReport(
                        text,
                        "GET",
                        text,
                        List.of("200"),
                        List.of(aCase(text, "positive", "200", text, Outcome.FAILED, text)))));
    }

    private static CaseReport aCase(
            String id, String kind, String status, String title, Outcome outcome, String message) {
        return new CaseReport(id, kind, status, title, outcome, message);
    }
}
