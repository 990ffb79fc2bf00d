package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CombinationSentencesTest {

    private static final String ANIMALS = """
            "Cat": {"x-pointer": "#/components/schemas/Cat", "type": "object", "required": ["kind", "lives"],
              "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}}},
            "Dog": {"x-pointer": "#/components/schemas/Dog", "type": "object", "required": ["kind", "barks", "tail"],
              "properties": {"kind": {"type": "string"}, "barks": {"type": "boolean"}}}""";
    private static final String CAT_OR_DOG = "\"oneOf\":[{\"$ref\":\"#/$defs/Cat\"},{\"$ref\":\"#/$defs/Dog\"}]";

    @Test
    void the_closest_branch_gives_the_reason() {
        assertThat(rules("{" + CAT_OR_DOG + "}", "{\"kind\":\"cat\",\"lives\":\"nine\"}"))
                .containsExactly("$ must fit Cat or Dog; as Cat, $.lives must be an integer");
    }

    @Test
    void the_discriminator_says_which_branch_was_meant() {
        String discriminator = ",\"discriminator\":{\"propertyName\":\"kind\","
                + "\"mapping\":{\"cat\":\"#/components/schemas/Cat\"}}";

        assertThat(rules("{" + CAT_OR_DOG + discriminator + "}", "{\"kind\":\"cat\",\"lives\":\"nine\"}"))
                .containsExactly("$.lives must be an integer");
        assertThat(rules("{" + CAT_OR_DOG + discriminator + "}", "{\"kind\":\"Dog\",\"barks\":true}"))
                .containsExactly("$.tail is required");
    }

    @Test
    void a_branch_of_another_type_was_never_meant() {
        assertThat(rules("{\"anyOf\":[{\"$ref\":\"#/$defs/Cat\"},{\"type\":\"null\"}]}", "{\"kind\":\"cat\"}"))
                .containsExactly("$.lives is required");
    }

    @Test
    void when_no_type_fits_all_of_them_are_told() {
        assertThat(rules("{\"anyOf\":[{\"$ref\":\"#/$defs/Cat\"},{\"type\":\"null\"}]}", "3"))
                .containsExactly("$ must be an object or null");
    }

    @Test
    void several_fitting_branches_are_too_many() {
        assertThat(rules("{\"oneOf\":[{\"type\":\"number\"},{\"type\":\"integer\"}]}", "1"))
                .containsExactly("$ must fit exactly one of alternative 1 or alternative 2, but fits several");
    }

    @Test
    void all_of_and_if_are_told_by_their_parts() {
        assertThat(rules(
                        "{\"allOf\":[{\"$ref\":\"#/$defs/Cat\"},{\"required\":[\"x\"]}]}",
                        "{\"kind\":\"c\",\"lives\":9}"))
                .containsExactly("$.x is required");
        assertThat(rules(
                        "{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]},\"else\":{\"required\":[\"c\"]}}",
                        "{}"))
                .containsExactly("$.c is required");
        assertThat(rules("{\"if\":{\"required\":[\"a\"]},\"then\":{\"required\":[\"b\"]}}", "{\"a\":1}"))
                .containsExactly("$.b is required");
    }

    @Test
    void each_item_has_its_own_combination() {
        assertThat(rules(
                        "{\"items\":{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"object\",\"required\":[\"k\"]}]}}",
                        "[1,{}]"))
                .containsExactly("$[0] must be a string or an object", "$[1].k is required");
    }

    @Test
    void what_a_failed_part_did_not_evaluate_is_no_news() {
        String schema = "{\"allOf\":[{\"properties\":{\"n\":{\"type\":\"integer\"}}}],\"unevaluatedProperties\":false}";

        assertThat(rules(schema, "{\"n\":\"x\"}")).containsExactly("$.n must be an integer");
        assertThat(rules(schema, "{\"m\":1}")).containsExactly("$.m must not be there: no such property is documented");
    }

    private static List<String> rules(String schema, String value) {
        return SmallContracts.response(SmallContracts.answering(schema, ANIMALS), value).stream()
                .map(violation -> violation.rule().substring(0, violation.rule().lastIndexOf(" (")))
                .toList();
    }
}
