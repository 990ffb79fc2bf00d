package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.TestApi.TestOperation;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which values become a case, and which are left out because a correct service may answer otherwise. */
class CasesOfValuesTest {

    @Test
    void each_rule_of_a_number_has_a_case_on_either_side() {
        String quantity = "{'type': 'integer', 'minimum': 5, 'exclusiveMaximum': 50, 'multipleOf': 5}";

        assertThat(ids(property(quantity, "5")))
                .contains(
                        "ok_with_a_at_maximum",
                        "rejects_a_of_wrong_type",
                        "rejects_a_below_minimum",
                        "rejects_a_above_maximum",
                        "rejects_a_no_multiple")
                .doesNotContain("ok_with_a_at_minimum"); // which the example is already
        assertThat(edit(property(quantity, "5"), "rejects_a_below_minimum")).isEqualTo("/a: 0");
        assertThat(edit(property(quantity, "5"), "rejects_a_above_maximum")).isEqualTo("/a: 50");
        assertThat(edit(property(quantity, "5"), "ok_with_a_at_maximum")).isEqualTo("/a: 45");
        assertThat(edit(property(quantity, "5"), "rejects_a_no_multiple")).isEqualTo("/a: 6");
    }

    @Test
    void each_rule_of_a_text_has_a_case_on_either_side() {
        String sku = "{'type': 'string', 'minLength': 3, 'maxLength': 5, 'pattern': '^[a-z]+(-[a-z0-9]+)*$'}";

        assertThat(edit(property(sku, "'sku'"), "rejects_a_too_short")).isEqualTo("/a: sk");
        assertThat(edit(property(sku, "'sku'"), "rejects_a_too_long")).isEqualTo("/a: skuuuu");
        assertThat(edit(property(sku, "'sku'"), "rejects_a_against_its_pattern"))
                .isEqualTo("/a: !!!");
        assertThat(edit(property(sku, "'sku'"), "ok_with_a_at_max_length")).isEqualTo("/a: skuuu");
    }

    @Test
    void a_text_for_people_may_be_in_any_letters_and_an_identifier_is_left_alone() {
        assertThat(ids(property("{'type': 'string'}", "'Happy birthday!'"))).contains("ok_with_a_in_unicode");
        assertThat(ids(property("{'type': 'string'}", "'sku-1'"))).doesNotContain("ok_with_a_in_unicode");
        assertThat(ids(property("{'type': 'string', 'pattern': '^[a-z ]+$'}", "'a b'")))
                .doesNotContain("ok_with_a_in_unicode");
        assertThat(ids(property("{'type': 'string', 'maxLength': 4}", "'a b'"))).doesNotContain("ok_with_a_in_unicode");
    }

    @Test
    void everything_and_only_what_is_required_say_what_they_change_where_that_is_one_member() {
        String schema = "{'type': 'object', 'required': ['a'], 'properties': {'a': {'type': 'integer'},"
                + " 'b': {'type': 'integer'}}}";

        assertThat(edit(body(schema, "{'a': 1}"), "ok_with_everything")).isEqualTo("/b: 1");
        assertThat(edit(body(schema, "{'a': 1, 'b': 2}"), "ok_with_only_what_is_required"))
                .isEqualTo("Without[pointer=/b]");
    }

    @Test
    void each_rule_of_a_list_has_a_case_on_either_side() {
        String tags = "{'type': 'array', 'minItems': 1, 'maxItems': 2, 'uniqueItems': true,"
                + " 'items': {'enum': ['x', 'y']}}";

        assertThat(ids(property(tags, "['x']")))
                .contains(
                        "rejects_a_with_too_few_items",
                        "rejects_a_with_too_many_items",
                        "rejects_a_with_an_item_twice",
                        "rejects_a_0_not_listed",
                        "ok_with_a_0_y");
    }

    @Test
    void a_closed_object_takes_no_other_property() {
        assertThat(edit(
                        body("{'type': 'object', 'additionalProperties': false, 'properties': {'a': {}}}", "{'a': 1}"),
                        "rejects_body_with_unknown_property"))
                .isEqualTo("/notInTheDocument: true");
    }

    @Test
    void what_an_optional_object_requires_is_missed_in_a_body_that_has_the_object() {
        TestOperation operation = body(
                "{'type': 'object', 'properties': {'to': {'type': 'object', 'required': ['city'],"
                        + " 'properties': {'city': {'type': 'string'}, 'zip': {'type': 'string'}}}}}",
                "{}");

        assertThat(edit(operation, "rejects_body_without_to_city")).isEqualTo("/to: {}");
        assertThat(edit(operation, "rejects_to_city_of_wrong_type")).isEqualTo("/to: {city={not=text}}");
    }

    @Test
    void a_format_that_the_document_itself_takes_loosely_is_not_broken() {
        assertThat(ids(property("{'type': 'string', 'format': 'uuid'}", "'3f2b8c1e-7d4a-4e5b-9c6d-1a2b3c4d5e6f'")))
                .contains("rejects_a_of_wrong_format");
        assertThat(ids(property("{'type': 'string', 'format': 'uuid'}", "'order-7'")))
                .doesNotContain("rejects_a_of_wrong_format");
        assertThat(ids(property("{'type': 'string', 'format': 'email', 'default': 'none'}", "'a@example.com'")))
                .doesNotContain("rejects_a_of_wrong_format");
        assertThat(ids(property(
                        "{'anyOf': [{'type': 'string', 'format': 'date'}, {'type': 'string'}]}", "'2030-01-31'")))
                .doesNotContain("rejects_a_of_wrong_format", "rejects_a_of_wrong_type");
    }

    @Test
    void null_is_refused_only_where_it_stands_for_something_required() {
        String schema = "{'type': 'object', 'required': ['a', 'b'], 'properties': {'a': {'type': 'string'},"
                + " 'b': {'type': ['string', 'null']}, 'c': {'type': 'string'}}}";

        assertThat(ids(body(schema, "{'a': 'x', 'b': 'x', 'c': 'x'}")))
                .contains("rejects_a_null", "ok_with_b_null")
                .doesNotContain("rejects_b_null", "rejects_c_null");
        assertThat(ids(put().body(
                                "application/merge-patch+json", schema, TestApi.example("e", "{'a': 'x', 'b': 'x'}"))))
                .doesNotContain("rejects_a_null");
    }

    @Test
    void an_empty_body_is_legal_where_an_empty_object_is() {
        assertThat(ids(body("{'type': 'object', 'properties': {'a': {'type': 'string'}}}", "{'a': 'x'}")))
                .contains("rejects_malformed_body")
                .doesNotContain("rejects_empty_body", "rejects_body_null", "ok_with_only_what_is_required");
    }

    @Test
    void a_documented_refusal_of_a_media_type_has_to_come() {
        TestOperation operation = body("{'type': 'object'}", "{'a': 1}")
                .responds("415", "Not spoken.")
                .responds("406", "Not spoken either.");

        assertThat(cases(operation))
                .filteredOn(each -> each.status().filter("415"::equals).isPresent())
                .extracting(ContractCase::id)
                .containsExactly("unsupported_media_type");
        assertThat(ids(body("{'type': 'object'}", "{'a': 1}"))).contains("rejects_unsupported_media_type");
    }

    @Test
    void an_optional_text_that_would_be_made_up_is_not_sent() {
        TestOperation operation = new TestOperation("list", "GET", "/orders")
                .parameter(In.QUERY, "cursor", false, "{'type': 'string'}")
                .parameter(In.QUERY, "status", false, "{'enum': ['open', 'paid']}")
                .parameter(In.QUERY, "limit", false, "{'type': 'integer', 'minimum': 1, 'maximum': 9}")
                .parameter(In.HEADER, "If-Match", false, "{'type': 'string', 'enum': ['x']}")
                .responds("200", "They.");

        assertThat(ids(operation))
                .filteredOn(id -> id.startsWith("ok"))
                .containsExactly(
                        "ok",
                        "ok_with_query_status_open",
                        "ok_with_query_status_paid",
                        "ok_with_query_limit_at_minimum",
                        "ok_with_query_limit_at_maximum");
    }

    @Test
    void no_more_than_sixty_of_either_sort_and_some_of_each_kind() {
        StringBuilder schema = new StringBuilder("{'type': 'object', 'additionalProperties': false, 'properties': {");
        for (int i = 0; i < 70; i++) {
            schema.append(i == 0 ? "" : ",").append("'p" + i + "': {'type': 'integer', 'minimum': 1, 'maximum': 9}");
        }
        List<ContractCase> cases = cases(body(schema + "}}", "{'p0': 2}"));

        assertThat(cases.stream().filter(each -> each.kind() == Kind.NEGATIVE)).hasSize(60);
        assertThat(cases.stream().filter(each -> each.kind() == Kind.POSITIVE)).hasSize(61);
        assertThat(cases)
                .extracting(ContractCase::id)
                .contains("rejects_p0_of_wrong_type", "rejects_p0_above_maximum", "rejects_body_with_unknown_property");
    }

    private static TestOperation property(String schema, String value) {
        return body(
                "{'type': 'object', 'required': ['a'], 'properties': {'a': " + schema + "}}", "{'a': " + value + "}");
    }

    private static TestOperation body(String schema, String example) {
        return put().body("application/json", schema, TestApi.example("e", example));
    }

    private static TestOperation put() {
        return new TestOperation("save", "PUT", "/settings").responds("200", "Saved.");
    }

    private static List<String> ids(TestOperation operation) {
        return cases(operation).stream().map(ContractCase::id).toList();
    }

    private static List<ContractCase> cases(TestOperation operation) {
        return Planner.plan(new TestApi().operation(operation).build(), new Problems())
                .operations()
                .get(0)
                .cases();
    }

    /** The place that the case changes, and the value there. */
    private static String edit(TestOperation operation, String id) {
        Optional<BodyEdit> edit = cases(operation).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .flatMap(ContractCase::request)
                .flatMap(ContractCase.Request::body)
                .flatMap(BodyValue::edit);
        return edit.map(it -> it instanceof BodyEdit.With with ? with.pointer() + ": " + with.value() : it.toString())
                .orElse("no such case");
    }
}
