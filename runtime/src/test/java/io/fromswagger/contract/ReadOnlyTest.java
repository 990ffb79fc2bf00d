package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadOnlyTest {

    private static final String USER = """
            {"type": "object", "required": ["id", "name", "password"], "properties": {
              "id": {"$ref": "#/$defs/Id"}, "name": {"type": "string"},
              "password": {"type": "string", "writeOnly": true}}}""";
    private static final String ID = "\"Id\": {\"type\": \"integer\", \"readOnly\": true}";

    @Test
    void a_read_only_property_is_not_required_in_a_request_and_not_refused() {
        ApiContract contract = SmallContracts.asking(USER, ID);

        assertThat(SmallContracts.request(contract, "{\"name\":\"a\",\"password\":\"b\"}"))
                .isEmpty();
        assertThat(SmallContracts.request(contract, "{\"id\":1,\"name\":\"a\",\"password\":\"b\"}"))
                .isEmpty();
        assertThat(SmallContracts.request(contract, "{\"id\":1,\"name\":\"a\"}"))
                .extracting(Violation::actual)
                .containsExactly("absent");
    }

    @Test
    void a_write_only_property_is_not_required_in_a_response_and_refused() {
        ApiContract contract = SmallContracts.answering(USER, ID);

        assertThat(SmallContracts.response(contract, "{\"id\":1,\"name\":\"a\"}"))
                .isEmpty();
        assertThat(SmallContracts.response(contract, "{\"id\":1,\"name\":\"a\",\"password\":\"b\"}"))
                .extracting(Violation::rule)
                .containsExactly("$.password must not be in a response: it is write-only"
                        + " (#/op/responses/200/content/application~1json/schema/properties/password)");
        assertThat(SmallContracts.response(contract, "{\"name\":\"a\"}")).hasSize(1);
    }

    @Test
    void one_part_of_an_all_of_may_require_what_another_says_is_read_only() {
        ApiContract contract = SmallContracts.asking(
                "{\"allOf\":[{\"$ref\":\"#/$defs/Base\"},{\"properties\":{\"id\":{\"readOnly\":true}}}]}",
                "\"Base\": {\"required\": [\"id\", \"name\"]}");

        assertThat(SmallContracts.request(contract, "{\"name\":\"a\"}")).isEmpty();
        assertThat(SmallContracts.request(contract, "{}")).hasSize(1);
    }

    /** Base stands for itself in other, and in the part of it that is at home in an allOf. */
    @Test
    void what_one_all_of_excuses_is_required_wherever_else_the_same_part_stands() {
        ApiContract contract = SmallContracts.asking(
                "{\"properties\": {\"made\": {\"$ref\": \"#/$defs/Made\"}, \"given\": {\"$ref\": \"#/$defs/Base\"},"
                        + " \"within\": {\"$ref\": \"#/$defs/Other\"}}}",
                "\"Base\": {\"required\": [\"id\", \"name\"], \"properties\": {\"id\": {\"type\": \"integer\"},"
                        + " \"below\": {\"$ref\": \"#/$defs/Base\"}}},"
                        + " \"Middle\": {\"allOf\": [{\"$ref\": \"#/$defs/Base\"}], \"required\": [\"id\"]},"
                        + " \"Made\": {\"allOf\": [{\"$ref\": \"#/$defs/Middle\"},"
                        + " {\"properties\": {\"id\": {\"readOnly\": true}}}]},"
                        + " \"Other\": {\"allOf\": [{\"$ref\": \"#/$defs/Base\"}, {\"required\": [\"id\"]}]}");

        assertThat(SmallContracts.request(contract, "{\"made\": {\"name\": \"a\"}}"))
                .isEmpty();
        assertThat(SmallContracts.request(contract, "{\"made\": {}}"))
                .extracting(Violation::rule)
                .containsExactly("$.made.name is required (schema Base, #/$defs/Base)");
        assertThat(SmallContracts.request(contract, "{\"made\": {\"name\": \"a\", \"id\": \"x\"}}"))
                .hasSize(1);
        assertThat(SmallContracts.request(contract, "{\"given\": {\"name\": \"a\"}}"))
                .extracting(Violation::rule)
                .containsExactly("$.given.id is required (schema Base, #/$defs/Base)");
        assertThat(SmallContracts.request(contract, "{\"within\": {\"name\": \"a\"}}"))
                .isNotEmpty();
        assertThat(SmallContracts.request(contract, "{\"made\": {\"name\": \"a\", \"below\": {\"name\": \"b\"}}}"))
                .extracting(Violation::rule)
                .containsExactly("$.made.below.id is required (schema Base, #/$defs/Base)");
    }

    @Test
    void a_schema_may_refer_to_itself() {
        ApiContract contract = SmallContracts.answering(
                "{\"$ref\":\"#/$defs/Node\"}",
                "\"Node\": {\"required\": [\"id\"], \"properties\": {\"id\": {\"writeOnly\": true},"
                        + " \"next\": {\"$ref\": \"#/$defs/Node\"}}, \"allOf\": [{\"$ref\": \"#/$defs/Node2\"}]},"
                        + " \"Node2\": {\"properties\": {\"next\": {\"$ref\": \"#/$defs/Node\"}}}");

        assertThat(SmallContracts.response(contract, "{\"next\":{\"next\":{}}}"))
                .isEmpty();
    }
}
