package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordSentencesTest {

    private static final String AT = " (#/op/responses/200/content/application~1json/schema)";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"number"}                     | "42"       | $ must be a number                       | number | "42"
            {"type":"integer"}                    | 1.5        | $ must be an integer                     | integer | 1.5
            {"type":["string","null"]}            | 1          | $ must be a string or null               | string or null | 1
            {"enum":["a","b"]}                    | "c"        | $ must be one of "a", "b"                | one of "a", "b" | "c"
            {"const":3}                           | 4          | $ must be 3                              | 3 | 4
            {"minimum":1}                         | 0          | $ must be at least 1                     | at least 1 | 0
            {"maximum":1}                         | 2          | $ must be at most 1                      | at most 1 | 2
            {"exclusiveMinimum":1}                | 1          | $ must be more than 1                    | more than 1 | 1
            {"exclusiveMaximum":1}                | 1          | $ must be less than 1                    | less than 1 | 1
            {"multipleOf":0.01}                   | 0.001      | $ must be a multiple of 0.01             | a multiple of 0.01 | 0.001
            {"minLength":1}                       | ""         | $ must be at least 1 character long      | at least 1 character | 0 characters: ""
            {"maxLength":2}                       | "€€€"      | $ must be at most 2 characters long      | at most 2 characters | 3 characters: "€€€"
            {"pattern":"^a+$"}                    | "b"        | $ must match the pattern ^a+$            | the pattern ^a+$ | "b"
            {"format":"uuid"}                     | "b"        | $ must be a UUID                         | a UUID | "b"
            {"format":"int32"}                    | 2147483648 | $ must be an integer of 32 bits          | an integer of 32 bits | 2147483648
            {"minItems":2}                        | [1]        | $ must have at least 2 items             | at least 2 items | 1 item: [1]
            {"maxItems":0}                        | [1]        | $ must have at most 0 items              | at most 0 items | 1 item: [1]
            {"minProperties":1}                   | {}         | $ must have at least 1 property          | at least 1 property | 0 properties: {}
            {"maxProperties":1}                   | {"a":1,"b":2} | $ must have at most 1 property        | at most 1 property | 2 properties: {"a":1,"b":2}
            {"uniqueItems":true}                  | [1,1]      | $ must not contain an item twice         | no item twice | [1,1]
            {"contains":{"const":5}}              | [1]        | $ must contain an item that fits 'contains' | an item that fits 'contains' | [1]
            {"not":{"type":"string"}}             | "a"        | $ must not fit the schema under 'not'    | anything else | "a"
            {"propertyNames":{"maxLength":1}}     | {"ab":1}   | every property name of $ must be at most 1 character long | at most 1 character | {"ab":1}
            """)
    void a_keyword_becomes_a_sentence(String schema, String value, String rule, String expected, String actual) {
        Violation violation = only(SmallContracts.answering(schema, ""), value);

        assertThat(violation.rule()).startsWith(rule + " (#/op");
        assertThat(violation.expected()).isEqualTo(expected);
        assertThat(violation.actual()).isEqualTo(actual);
        assertThat(violation.check()).isEqualTo("response_schema_conformance");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"properties":{"a":{"type":"integer"}}}                  | $.a must be an integer or absent | integer, or absent
            {"properties":{"a":{"type":"integer"}},"required":["b"]} | $.a must be an integer or absent | integer, or absent
            {"properties":{"a":{"type":"integer"}},"required":["a"]} | $.a must be an integer           | integer
            {"additionalProperties":{"type":"integer"}}              | $.a must be an integer           | integer
            """)
    void null_is_told_from_absent_where_the_property_is_optional(String schema, String rule, String expected) {
        Violation violation = SmallContracts.response(SmallContracts.answering(schema, ""), "{\"a\":null,\"b\":1}")
                .get(0);

        assertThat(violation.rule()).startsWith(rule + " (#/op");
        assertThat(violation.expected()).isEqualTo(expected);
        assertThat(violation.actual()).isEqualTo("null");
    }

    @Test
    void a_place_in_a_named_schema_is_told_with_name_pointer_and_line() {
        ApiContract contract =
                SmallContracts.answering("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Order\"}}", """
                "Order": {"x-pointer": "#/components/schemas/Order", "x-line": 120, "type": "object",
                  "required": ["id"], "properties": {"id": {}, "total": {"type": "number"}, "a/b c": {"type": "string"}}}""");

        assertThat(SmallContracts.response(contract, "[{\"total\":\"42.00\",\"a/b c\":1}]"))
                .containsExactly(
                        new Violation(
                                "response_schema_conformance",
                                "$[0].id is required (schema Order, #/components/schemas/Order)",
                                "#/components/schemas/Order",
                                120,
                                "id",
                                "absent"),
                        new Violation(
                                "response_schema_conformance",
                                "$[0]['a/b c'] must be a string"
                                        + " (schema Order, #/components/schemas/Order/properties/a~1b c)",
                                "#/components/schemas/Order/properties/a~1b c",
                                120,
                                "string",
                                "1"),
                        new Violation(
                                "response_schema_conformance",
                                "$[0].total must be a number"
                                        + " (schema Order, #/components/schemas/Order/properties/total)",
                                "#/components/schemas/Order/properties/total",
                                120,
                                "number",
                                "\"42.00\""));
    }

    @Test
    void every_missing_property_has_its_own_sentence() {
        assertThat(rules("{\"required\":[\"a\",\"b\"]}", "{}"))
                .containsExactly("$.a is required" + AT, "$.b is required" + AT);
        assertThat(rules("{\"dependentRequired\":{\"a\":[\"b\"]}}", "{\"a\":1}"))
                .containsExactly("$.b is required where a is given" + AT);
    }

    @Test
    void what_may_not_be_there_is_named() {
        assertThat(rules("{\"properties\":{\"a\":{}},\"additionalProperties\":false}", "{\"a\":1,\"b\":2}"))
                .containsExactly("$.b must not be there: no such property is documented"
                        + " (#/op/responses/200/content/application~1json/schema/additionalProperties)");
        assertThat(rules("{\"additionalProperties\":{\"not\":{}}}", "{\"b\":2}"))
                .singleElement()
                .asString()
                .startsWith("$.b must not be there: no such property is documented");
        assertThat(rules("{\"prefixItems\":[{}],\"items\":{\"not\":{}}}", "[1,2]"))
                .singleElement()
                .asString()
                .startsWith("$[1] must not be there: it is one item too many");
    }

    @Test
    void long_values_are_cut() {
        Violation violation =
                only(SmallContracts.answering("{\"type\":\"object\"}", ""), "\"" + "x".repeat(500) + "\"");

        assertThat(violation.actual()).hasSize(100).endsWith("…");
    }

    private static List<String> rules(String schema, String value) {
        return SmallContracts.response(SmallContracts.answering(schema, ""), value).stream()
                .map(Violation::rule)
                .toList();
    }

    private static Violation only(ApiContract contract, String value) {
        List<Violation> violations = SmallContracts.response(contract, value);
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }
}
