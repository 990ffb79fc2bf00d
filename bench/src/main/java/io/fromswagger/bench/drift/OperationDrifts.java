package io.fromswagger.bench.drift;

import static io.fromswagger.bench.drift.Drift.compileError;
import static io.fromswagger.bench.drift.Drift.failingTest;
import static io.fromswagger.bench.drift.Drift.harmless;
import static io.fromswagger.bench.drift.Edit.add;
import static io.fromswagger.bench.drift.Edit.addItem;
import static io.fromswagger.bench.drift.Edit.order;
import static io.fromswagger.bench.drift.Edit.remove;
import static io.fromswagger.bench.drift.Edit.rename;
import static io.fromswagger.bench.drift.Edit.renameComponent;
import static io.fromswagger.bench.drift.Edit.set;

import io.fromswagger.bench.drift.Drift.BrokenLine;
import java.util.List;
import java.util.Map;

/** Changes of the operations themselves, of who may call them, and of what is words only. */
final class OperationDrifts {

    private static final String CHARGES = "#/paths/~1charges";
    private static final String CREATE = CHARGES + "/post";
    private static final String GET = "#/paths/~1charges~1{chargeId}/get";
    private static final String REFUND = "#/paths/~1charges~1{chargeId}~1refunds";
    private static final BrokenLine CALL =
            new BrokenLine("PayOrderTest.java", "payments.createCharge()", "cannot find symbol");

    private OperationDrifts() {}

    static List<Drift> all() {
        return List.of(
                compileError("operation-removed", CALL, remove(CHARGES)),
                compileError("operation-renamed", CALL, set(CREATE + "/operationId", "chargeCard")),
                compileError(
                        "operation-id-removed",
                        new BrokenLine("package-info.java", "openapi/payments.yaml", "[FS020]"),
                        remove(CREATE + "/operationId")),
                failingTest("path-changed", rename(CHARGES, "/card-charges")),
                failingTest("method-changed", rename(CREATE, "put")),
                failingTest(
                        "security-bearer-added", scheme(Map.of("type", "http", "scheme", "bearer")), secured(CREATE)),
                failingTest("security-basic-added", scheme(Map.of("type", "http", "scheme", "basic")), secured(CREATE)),
                failingTest("security-key-in-header-added", scheme(key("header", "X-Api-Key")), secured(CREATE)),
                failingTest("security-key-in-query-added", scheme(key("query", "key")), secured(CREATE)),
                failingTest("security-key-in-cookie-added", scheme(key("cookie", "session")), secured(CREATE)),
                failingTest(
                        "security-of-all-operations-added",
                        scheme(Map.of("type", "openIdConnect", "openIdConnectUrl", "http://localhost/id")),
                        secured("#")),
                failingTest("server-path-changed", set("#/servers/0/url", "http://localhost:8090/v3")),
                harmless(
                        "server-added",
                        "where the service finds its payments is configured",
                        addItem("#/servers", Map.of("url", "http://localhost:8091"))),
                harmless(
                        "security-optional-added",
                        "a caller may be nobody",
                        scheme(key("header", "X-Api-Key")),
                        add(CREATE + "/security", List.of(Map.of(), Map.of("caller", List.of())))),
                harmless(
                        "server-host-changed",
                        "where the service finds its payments is configured",
                        set("#/servers/0/url", "http://localhost:9090")),
                harmless("operation-removed-that-nobody-calls", "no test relied on it", remove(GET)),
                harmless(
                        "operation-added",
                        "nobody has to call it",
                        add(
                                CHARGES + "/get",
                                Map.of(
                                        "operationId",
                                        "listCharges",
                                        "responses",
                                        Map.of("200", Map.of("description", "All."))))),
                harmless(
                        "parameter-renamed-of-an-operation-that-nobody-calls",
                        "the name of a path parameter is not on the wire",
                        rename("#/paths/~1charges~1{chargeId}", "/charges/{id}"),
                        rename(REFUND, "/charges/{id}/refunds"),
                        set("#/components/parameters/ChargeId/name", "id")),
                harmless(
                        "method-changed-of-an-operation-that-nobody-calls",
                        "no test relied on it",
                        rename(REFUND + "/post", "put")),
                harmless(
                        "security-added-to-an-operation-that-nobody-calls",
                        "no test relied on it",
                        scheme(key("header", "X-Api-Key")),
                        secured(GET)),
                harmless(
                        "security-scheme-added-that-nothing-asks-for",
                        "no operation asks for it",
                        scheme(key("header", "X-Api-Key"))),
                harmless(
                        "schema-renamed-that-no-test-names",
                        "the name of a schema is not on the wire",
                        renameComponent("#/components/schemas/Refund", "Repayment")),
                harmless(
                        "parameter-component-renamed",
                        "the name of a component is not on the wire",
                        renameComponent("#/components/parameters/IdempotencyKey", "Key")),
                harmless(
                        "response-component-renamed",
                        "the name of a component is not on the wire",
                        renameComponent("#/components/responses/NotFound", "NoSuchCharge")),
                harmless(
                        "words-only",
                        "words for people",
                        set("#/info/description", "Charges."),
                        set(CREATE + "/summary", "Takes money."),
                        set(CREATE + "/responses/201/description", "Done.")),
                harmless("version-only", "words for people", set("#/info/version", "2.3.1")),
                harmless(
                        "examples-only",
                        "an example promises nothing",
                        set("#/components/schemas/Amount/example", 100),
                        set("#/components/schemas/ChargeId/example", "ch_77")),
                harmless("tags-only", "words for people", set(CREATE + "/tags", List.of("cards"))),
                harmless("extension-added", "extensions are nobody's contract", add(CREATE + "/x-team", "payments")),
                harmless(
                        "order-of-schemas",
                        "order means nothing",
                        order(
                                "#/components/schemas",
                                "Problem",
                                "Refund",
                                "NewRefund",
                                "Declined",
                                "ChargeStatus",
                                "Charge",
                                "NewCharge",
                                "Reference",
                                "Currency",
                                "Amount",
                                "ChargeId")),
                harmless(
                        "order-of-paths",
                        "order means nothing",
                        order("#/paths", "/charges/{chargeId}/refunds", "/charges/{chargeId}", "/charges")),
                compileError(
                        "operation-deprecated",
                        new BrokenLine("PayOrderTest.java", "payments.createCharge()", "has been deprecated"),
                        add(CREATE + "/deprecated", true)),
                harmless(
                        "openapi-3.1",
                        "the same contract in another version of the language",
                        set("#/openapi", "3.1.0"),
                        remove("#/info/license")));
    }

    private static Edit scheme(Map<String, Object> scheme) {
        return add("#/components/securitySchemes", Map.of("caller", scheme));
    }

    private static Map<String, Object> key(String in, String name) {
        return Map.of("type", "apiKey", "in", in, "name", name);
    }

    private static Edit secured(String place) {
        return add(place + "/security", List.of(Map.of("caller", List.of())));
    }
}
