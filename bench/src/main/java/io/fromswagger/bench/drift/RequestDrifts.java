package io.fromswagger.bench.drift;

import static io.fromswagger.bench.drift.Drift.breaking;
import static io.fromswagger.bench.drift.Drift.compileError;
import static io.fromswagger.bench.drift.Drift.failingTest;
import static io.fromswagger.bench.drift.Drift.harmless;
import static io.fromswagger.bench.drift.Edit.add;
import static io.fromswagger.bench.drift.Edit.addItem;
import static io.fromswagger.bench.drift.Edit.order;
import static io.fromswagger.bench.drift.Edit.remove;
import static io.fromswagger.bench.drift.Edit.removeItem;
import static io.fromswagger.bench.drift.Edit.rename;
import static io.fromswagger.bench.drift.Edit.renameComponent;
import static io.fromswagger.bench.drift.Edit.set;
import static io.fromswagger.bench.drift.Edit.setItem;

import io.fromswagger.bench.drift.Drift.BrokenLine;
import java.util.List;
import java.util.Map;

/** Changes of what the payments service wants to be sent. */
final class RequestDrifts {

    private static final String NEW_CHARGE = "#/components/schemas/NewCharge";
    private static final String CARD = NEW_CHARGE + "/properties/cardToken";
    private static final String AMOUNT = NEW_CHARGE + "/properties/amount";
    private static final String REFERENCE = NEW_CHARGE + "/properties/reference";
    private static final String CREATE = "#/paths/~1charges/post";
    private static final String PARAMETERS = CREATE + "/parameters";
    private static final String CONTENT = CREATE + "/requestBody/content";
    private static final String KEY = "#/components/parameters/IdempotencyKey";

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private RequestDrifts() {}

    static List<Drift> all() {
        return List.of(
                compileError(
                        "request-field-removed",
                        new BrokenLine("PayOrderTest.java", "c.cardToken(\"tok_empty\")", "cannot find symbol"),
                        remove(CARD),
                        removeItem(NEW_CHARGE + "/required", "cardToken")),
                compileError(
                        "request-field-renamed",
                        new BrokenLine("PayOrderTest.java", "c.cardToken(\"tok_visa\")", "cannot find symbol"),
                        rename(CARD, "card"),
                        setItem(NEW_CHARGE + "/required", "cardToken", "card")),
                compileError(
                        "request-field-type-changed",
                        new BrokenLine(
                                "PayOrderTest.java",
                                ".whereBody(c -> c.amount(4200))",
                                "int cannot be converted to String"),
                        set(AMOUNT, TEXT)),
                compileError(
                        "request-field-new-required",
                        expected("constructor NewCharge in record NewCharge cannot be applied to given types"),
                        add(NEW_CHARGE + "/properties/customer", TEXT),
                        addItem(NEW_CHARGE + "/required", "customer")),
                compileError(
                        "request-field-text-to-enum",
                        expected("String cannot be converted to"),
                        set(
                                NEW_CHARGE + "/properties/currency",
                                Map.of("type", "string", "enum", List.of("EUR", "USD")))),
                compileError(
                        "request-field-format-added",
                        expected("String cannot be converted to UUID"),
                        set(REFERENCE, Map.of("type", "string", "format", "uuid"))),
                compileError(
                        "request-field-read-only",
                        new BrokenLine("PayOrderTest.java", "model.NewCharge;", "cannot find symbol"),
                        add(CARD + "/readOnly", true)),
                compileError(
                        "request-schema-renamed",
                        new BrokenLine("PayOrderTest.java", "model.NewCharge;", "cannot find symbol"),
                        renameComponent(NEW_CHARGE, "ChargeOrder")),
                compileError(
                        "request-body-removed",
                        new BrokenLine("PayOrderTest.java", ".whereBody(c -> c.amount(4200))", "cannot find symbol"),
                        remove(CREATE + "/requestBody")),
                compileError(
                        "request-field-renamed-that-the-recording-names",
                        new BrokenLine("PaymentsRecording.java", ".currency(\"EUR\")", "cannot find symbol"),
                        rename(NEW_CHARGE + "/properties/currency", "currencyCode"),
                        setItem(NEW_CHARGE + "/required", "currency", "currencyCode")),
                failingTest(
                        "request-fields-of-one-type-in-another-order",
                        order(NEW_CHARGE + "/properties", "amount", "cardToken", "currency", "reference")),
                failingTest("request-max-length-lowered", set(CARD + "/maxLength", 6)),
                failingTest(
                        "request-pattern-changed",
                        set(CARD + "/pattern", "^card_[A-Za-z0-9_]+$"),
                        set(CARD + "/example", "card_visa")),
                failingTest(
                        "request-maximum-lowered",
                        set(AMOUNT, Map.of("type", "integer", "format", "int64", "minimum", 1, "maximum", 4000))),
                failingTest(
                        "request-multiple-of-added",
                        set(AMOUNT, Map.of("type", "integer", "format", "int64", "multipleOf", 500))),
                failingTest(
                        "request-format-that-stays-text-added",
                        set(REFERENCE, Map.of("type", "string", "format", "email"))),
                failingTest(
                        "request-media-type-changed",
                        rename(CONTENT + "/application~1json", "application/vnd.acme.charge+json")),
                failingTest(
                        "request-media-type-to-form",
                        rename(CONTENT + "/application~1json", "application/x-www-form-urlencoded")),
                failingTest("request-header-new-required", addItem(PARAMETERS, parameter("X-Tenant", "header", true))),
                compileError(
                        "request-header-renamed",
                        new BrokenLine("PayOrderTest.java", ".whereIdempotencyKey(", "cannot find symbol"),
                        set(KEY + "/name", "X-Idempotency-Key")),
                failingTest(
                        "request-header-max-length-lowered",
                        set(KEY + "/schema/maxLength", 32),
                        set(KEY + "/example", "5f0f4a52-1f0e-4c7e-9d56")),
                failingTest(
                        "request-header-format-changed",
                        set(KEY + "/schema", Map.of("type", "integer")),
                        set(KEY + "/example", 5)),
                failingTest("request-query-new-required", addItem(PARAMETERS, parameter("tenant", "query", true))),
                failingTest("request-cookie-new-required", addItem(PARAMETERS, parameter("tenant", "cookie", true))),
                compileError(
                        "request-header-removed",
                        new BrokenLine("PayOrderTest.java", ".whereIdempotencyKey(", "cannot find symbol"),
                        removeItem(PARAMETERS, Map.of("$ref", KEY))),
                failingTest(
                        "request-field-becomes-another-constant",
                        set(NEW_CHARGE + "/properties/currency", Map.of("type", "string", "enum", List.of("USD")))),
                breaking(
                        "request-field-becomes-the-constant-that-tests-send",
                        set(NEW_CHARGE + "/properties/currency", Map.of("type", "string", "enum", List.of("EUR")))),
                breaking(
                        "request-maximum-lowered-above-what-tests-send",
                        set(AMOUNT, Map.of("type", "integer", "format", "int64", "minimum", 1, "maximum", 10000))),
                breaking(
                        "request-minimum-raised-below-what-tests-send",
                        set(
                                AMOUNT,
                                Map.of("type", "integer", "format", "int64", "minimum", 1000, "maximum", 99999999))),
                failingTest(
                        "request-max-length-lowered-below-what-our-own-document-takes", set(CARD + "/maxLength", 20)),
                compileError(
                        "request-field-removed-from-an-open-object",
                        expected("constructor NewCharge in record NewCharge cannot be applied to given types"),
                        remove(NEW_CHARGE + "/additionalProperties"),
                        remove(REFERENCE),
                        removeItem(NEW_CHARGE + "/required", "reference")),
                failingTest("request-header-moved-to-query", set(KEY + "/in", "query")),
                failingTest(
                        "request-header-new-required-for-a-path",
                        add("#/paths/~1charges/parameters", List.of(parameter("X-Tenant", "header", true)))),
                breaking(
                        "request-pattern-changed-to-one-that-takes-all-that-tests-send",
                        set(CARD + "/pattern", "^tok_[a-z]+$")),
                harmless("request-pattern-removed", "all that was allowed still is", remove(CARD + "/pattern")),
                harmless(
                        "request-optional-field-added",
                        "it may be left out",
                        add(NEW_CHARGE + "/properties/note", TEXT)),
                harmless("request-default-added", "all that was allowed still is", add(CARD + "/default", "tok_visa")),
                harmless(
                        "request-field-optional",
                        "it may still be sent",
                        removeItem(NEW_CHARGE + "/required", "reference")),
                harmless("request-field-nullable", "it may still be sent", add(CARD + "/nullable", true)),
                harmless("request-max-length-raised", "all that was allowed still is", set(CARD + "/maxLength", 128)),
                harmless(
                        "request-object-opened",
                        "all that was allowed still is",
                        remove(NEW_CHARGE + "/additionalProperties")),
                harmless("request-body-optional", "it may still be sent", set(CREATE + "/requestBody/required", false)),
                harmless(
                        "request-media-type-added",
                        "JSON is still taken",
                        add(CONTENT + "/application~1xml", Map.of("schema", Map.of("$ref", NEW_CHARGE)))),
                harmless("request-header-optional", "it may still be sent", set(KEY + "/required", false)),
                harmless(
                        "request-header-added",
                        "it may be left out",
                        addItem(PARAMETERS, parameter("X-Trace", "header", false))),
                harmless(
                        "request-query-added",
                        "it may be left out",
                        addItem(PARAMETERS, parameter("trace", "query", false))));
    }

    private static BrokenLine expected(String message) {
        return new BrokenLine("PayOrderTest.java", "new NewCharge(4200", message);
    }

    private static Map<String, Object> parameter(String name, String in, boolean required) {
        return Map.of("name", name, "in", in, "required", required, "schema", TEXT);
    }
}
