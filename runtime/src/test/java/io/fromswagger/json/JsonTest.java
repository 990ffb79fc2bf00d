package io.fromswagger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void lookups_can_be_chained_into_nothing() {
        Json order = Json.parse("{\"lines\":[{\"price\":4.20,\"a/b\":1}]}");

        assertThat(order.at("/lines/0/price").asDecimal()).isEqualTo("4.20");
        assertThat(order.at("/lines/0/a~1b").asLong()).isEqualTo(1);
        assertThat(order.get("lines").at(7).get("price")).isSameAs(Json.ABSENT);
        assertThat(order.at("/lines/x/price").isPresent()).isFalse();
        assertThat(order.at("")).isSameAs(order);
    }

    @Test
    void numbers_are_kept_exactly() {
        String text = "[12345678901234567890123456789,0.10,1E+2]";

        assertThat(Json.parse(text)).hasToString(text);
        assertThat(Json.parse("9007199254740993").asLong()).isEqualTo(9007199254740993L);
    }

    @Test
    void equal_is_what_means_the_same() {
        assertThat(Json.parse("{\"a\":1.0,\"b\":[1e1]}"))
                .isEqualTo(Json.parse("{\"b\":[10],\"a\":1}"))
                .hasSameHashCodeAs(Json.parse("{\"b\":[10],\"a\":1}"));
        assertThat(Json.parse("[1,2]")).isNotEqualTo(Json.parse("[2,1]"));
        assertThat(Json.parse("\"1\"")).isNotEqualTo(Json.parse("1"));
        assertThat(Json.NULL).isNotEqualTo(Json.ABSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{\"a\":1,\"a\":2}",
                "{} x",
                "{}{}",
                "NaN",
                "-Infinity",
                "[1,]",
                "[01]",
                "[1.]",
                "'a'",
                "{a:1}",
                "// c\n1",
                "/* c */ 1",
                "TRUE",
                "\"a\nb\"",
                "[1",
                "1e99999"
            })
    void text_that_is_not_json_is_refused(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(JsonSyntaxProblem.class);
    }

    @Test
    void a_syntax_problem_says_what_and_where() {
        assertThatThrownBy(() -> Json.parse("{\n  \"a\": 1,\n  \"a\": 2\n}"))
                .isInstanceOf(JsonSyntaxProblem.class)
                .hasMessageMatching("member 'a' appears twice \\(line 3, column \\d+\\)");
    }

    @Test
    void a_java_tree_becomes_json_and_is_not_shared_with_its_maker() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("a", Arrays.asList(1, null, true, "x", new BigDecimal("1.50")));
        Json json = Json.of(tree);
        tree.clear();

        assertThat(json).hasToString("{\"a\":[1,null,true,\"x\",1.50]}");
        assertThatThrownBy(() -> Json.of(Double.NaN)).hasMessage("JSON has no NaN");
        assertThatThrownBy(() -> Json.of(List.of(new Object()))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pretty_text_is_indented_by_two_spaces() {
        assertThat(Json.parse("{\"a\":[1,{}],\"ü\":\"<é>\"}").pretty())
                .isEqualTo("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"ü\": \"<é>\"\n}");
    }

    @Test
    void a_value_of_another_kind_is_a_mismatch() {
        assertThatThrownBy(() -> Json.parse("\"42\"").asDecimal())
                .isInstanceOf(JsonMismatch.class)
                .hasMessage("the value must be a number, but is \"42\"");
        assertThatThrownBy(() -> Json.parse("1.5").asLong()).isInstanceOf(JsonMismatch.class);
    }
}
