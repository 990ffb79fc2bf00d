package io.fromswagger.report;

import java.util.List;

/** Results for the tests of this room. */
final class SomeReports {

    private SomeReports() {}

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
