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

/** Changes of what the payments service answers. */
final class ResponseDrifts {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String CHARGE = SCHEMAS + "Charge";
    private static final String STATUS = SCHEMAS + "ChargeStatus";
    private static final String DECLINED = SCHEMAS + "Declined";
    private static final String PROBLEM = SCHEMAS + "Problem";
    private static final String RESPONSES = "#/paths/~1charges/post/responses";
    private static final String CREATED = RESPONSES + "/201";
    private static final String CREATED_SCHEMA = CREATED + "/content/application~1json/schema";
    private static final String DECLINED_CONTENT = RESPONSES + "/402/content";

    private static final Map<String, Object> TEXT = Map.of("type", "string");

    private ResponseDrifts() {}

    static List<Drift> all() {
        return List.of(
                compileError(
                        "response-field-removed",
                        charge("constructor Charge in record Charge cannot be applied to given types"),
                        remove(CHARGE + "/properties/reference"),
                        removeItem(CHARGE + "/required", "reference")),
                compileError(
                        "response-field-type-changed",
                        charge("int cannot be converted to String"),
                        set(CHARGE + "/properties/amount", TEXT)),
                compileError(
                        "response-field-integer-to-object",
                        charge("int cannot be converted to"),
                        set(
                                CHARGE + "/properties/amount",
                                Map.of("type", "object", "properties", Map.of("cents", Map.of("type", "integer"))))),
                compileError(
                        "response-field-integer-to-number",
                        charge("int cannot be converted to BigDecimal"),
                        set(CHARGE + "/properties/amount", Map.of("type", "number"))),
                compileError(
                        "response-field-format-added",
                        charge("String cannot be converted to UUID"),
                        set(CHARGE + "/properties/reference", Map.of("type", "string", "format", "uuid"))),
                compileError(
                        "response-field-new-required",
                        charge("constructor Charge in record Charge cannot be applied to given types"),
                        add(CHARGE + "/properties/capturedAt", Map.of("type", "string", "format", "date-time")),
                        addItem(CHARGE + "/required", "capturedAt")),
                compileError(
                        "response-field-write-only",
                        charge("constructor Charge in record Charge cannot be applied to given types"),
                        set(CHARGE + "/properties/reference", Map.of("type", "string", "writeOnly", true))),
                compileError(
                        "response-enum-value-removed",
                        new BrokenLine("PayOrderTest.java", "model.ChargeStatus;", "cannot find symbol"),
                        removeItem(STATUS + "/enum", "captured")),
                compileError(
                        "response-enum-value-renamed",
                        new BrokenLine("PayOrderTest.java", "ChargeStatus.CAPTURED", "cannot find symbol"),
                        setItem(STATUS + "/enum", "captured", "settled")),
                compileError(
                        "response-status-removed",
                        new BrokenLine("PayOrderTest.java", ".responds402(", "cannot find symbol"),
                        remove(RESPONSES + "/402")),
                compileError(
                        "response-status-changed",
                        new BrokenLine("PayOrderTest.java", ".responds201(", "cannot find symbol"),
                        rename(CREATED, "202")),
                compileError(
                        "response-status-to-range",
                        new BrokenLine("PayOrderTest.java", ".responds422(", "cannot find symbol"),
                        rename(RESPONSES + "/422", "4XX")),
                compileError(
                        "response-status-to-default",
                        new BrokenLine("PayOrderTest.java", ".responds422(", "cannot find symbol"),
                        rename(RESPONSES + "/422", "default")),
                compileError(
                        "response-schema-of-error-changed",
                        new BrokenLine(
                                "PayOrderTest.java",
                                ".responds402(new Declined(",
                                "Declined cannot be converted to Problem"),
                        set(DECLINED_CONTENT + "/application~1problem+json/schema/$ref", PROBLEM)),
                compileError(
                        "response-schema-to-list",
                        new BrokenLine("PayOrderTest.java", ".responds201(captured())", "cannot be converted to"),
                        set(CREATED_SCHEMA, Map.of("type", "array", "items", Map.of("$ref", CHARGE)))),
                compileError(
                        "response-schema-to-one-of",
                        new BrokenLine("PayOrderTest.java", ".responds201(captured())", "cannot be converted to"),
                        set(
                                CREATED_SCHEMA,
                                Map.of("oneOf", List.of(Map.of("$ref", CHARGE), Map.of("$ref", SCHEMAS + "Refund"))))),
                compileError(
                        "response-schema-renamed",
                        new BrokenLine("PayOrderTest.java", "model.Charge;", "cannot find symbol"),
                        renameComponent(CHARGE, "Payment")),
                compileError(
                        "response-content-removed",
                        new BrokenLine("PayOrderTest.java", ".responds422(", "cannot be applied to given types"),
                        remove(RESPONSES + "/422/content")),
                compileError(
                        "response-field-renamed",
                        new BrokenLine(
                                "PaymentsRecording.java", ".reason(\"insufficient_funds\")", "cannot find symbol"),
                        rename(DECLINED + "/properties/reason", "cause"),
                        setItem(DECLINED + "/required", "reason", "cause")),
                failingTest("response-enum-value-in-capitals", setItem(STATUS + "/enum", "captured", "CAPTURED")),
                failingTest(
                        "response-pattern-changed",
                        set(SCHEMAS + "ChargeId/pattern", "^pay_[A-Za-z0-9]{1,40}$"),
                        set(SCHEMAS + "ChargeId/example", "pay_1")),
                failingTest(
                        "response-maximum-lowered",
                        set(
                                CHARGE + "/properties/amount",
                                Map.of("type", "integer", "format", "int64", "minimum", 1, "maximum", 1000))),
                failingTest("response-field-of-error-required", addItem(PROBLEM + "/required", "detail")),
                failingTest(
                        "response-fields-of-one-type-in-another-order",
                        order(CHARGE + "/properties", "id", "amount", "reference", "currency", "status")),
                compileError(
                        "response-field-renamed-that-the-recording-has",
                        new BrokenLine("PaymentsRecording.java", ".reference(\"order-1\")", "cannot find symbol"),
                        rename(CHARGE + "/properties/reference", "memo"),
                        setItem(CHARGE + "/required", "reference", "memo")),
                failingTest("response-field-optional", removeItem(CHARGE + "/required", "id")),
                breaking(
                        "response-field-nullable",
                        set(
                                CHARGE + "/properties/id",
                                Map.of("type", "string", "pattern", "^ch_[A-Za-z0-9]{1,40}$", "nullable", true))),
                breaking("response-enum-value-added", addItem(STATUS + "/enum", "pending")),
                harmless(
                        "response-status-added",
                        "a caller treats a status that it doesn't know as the first of its class (RFC 9110, 15)",
                        add(RESPONSES + "/409", Map.of("description", "The order was charged before."))),
                harmless(
                        "response-success-added",
                        "a caller treats a status that it doesn't know as the first of its class (RFC 9110, 15)",
                        add(RESPONSES + "/202", Map.of("description", "The card will be charged."))),
                harmless(
                        "response-default-added",
                        "a caller treats a status that it doesn't know as the first of its class (RFC 9110, 15)",
                        add(RESPONSES + "/default", Map.of("description", "Whatever."))),
                failingTest(
                        "response-media-type-changed",
                        rename(CREATED + "/content/application~1json", "application/vnd.acme.charge+json")),
                failingTest(
                        "response-media-type-of-error-changed",
                        rename(DECLINED_CONTENT + "/application~1problem+json", "application/json")),
                compileError(
                        "response-media-type-to-xml",
                        new BrokenLine(
                                "PayOrderTest.java",
                                ".responds402(new Declined(",
                                "Declined cannot be converted to String"),
                        rename(DECLINED_CONTENT + "/application~1problem+json", "application/xml")),
                compileError(
                        "response-header-removed",
                        new BrokenLine("PaymentsRecording.java", ".responds201(", "cannot be applied to given types"),
                        remove(CREATED + "/headers")),
                compileError(
                        "response-schema-to-anything",
                        new BrokenLine(
                                "PayOrderTest.java", ".responds201(captured())", "Charge cannot be converted to Json"),
                        set(CREATED_SCHEMA, Map.of())),
                breaking("response-pattern-removed", remove(SCHEMAS + "ChargeId/pattern")),
                breaking(
                        "response-minimum-lowered",
                        set(
                                CHARGE + "/properties/amount",
                                Map.of("type", "integer", "format", "int64", "minimum", 0, "maximum", 99999999))),
                harmless(
                        "response-type-changed-of-a-field-that-no-test-sets",
                        "no answer that the tests relied on had it",
                        set(PROBLEM + "/properties/detail/type", "integer")),
                harmless(
                        "response-optional-field-removed-that-no-test-sets",
                        "no answer that the tests relied on had it",
                        remove(PROBLEM + "/properties/detail")),
                harmless(
                        "response-optional-field-added",
                        "readers pass over what they don't know",
                        add(CHARGE + "/properties/receipt", Map.of("type", "string"))),
                compileError(
                        "response-enum-to-one-value",
                        new BrokenLine("PayOrderTest.java", "model.ChargeStatus;", "cannot find symbol"),
                        removeItem(STATUS + "/enum", "refunded")),
                harmless(
                        "response-header-added",
                        "readers pass over what they don't know",
                        add(CREATED + "/headers/X-Request-Id", Map.of("schema", TEXT))),
                harmless(
                        "response-header-required",
                        "it may be counted on now",
                        add(CREATED + "/headers/Location/required", true)),
                harmless(
                        "response-bound-added",
                        "all that comes from now on could come before",
                        add(DECLINED + "/properties/reason/maxLength", 200)),
                harmless(
                        "response-object-closed",
                        "all that comes from now on could come before",
                        add(CHARGE + "/additionalProperties", false)),
                harmless(
                        "response-integer-narrowed",
                        "all that comes from now on could come before",
                        set(
                                CHARGE + "/properties/amount",
                                Map.of("type", "integer", "format", "int32", "minimum", 1, "maximum", 99999999))));
    }

    private static BrokenLine charge(String message) {
        return new BrokenLine("PayOrderTest.java", "return new Charge(", message);
    }
}
