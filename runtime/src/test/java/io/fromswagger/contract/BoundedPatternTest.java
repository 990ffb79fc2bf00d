package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No pattern of a document hangs a test or breaks it. */
class BoundedPatternTest {

    @Test
    void a_pattern_occurs_anywhere_in_a_text() {
        assertThat(BoundedPattern.of("b+").accepts("abbc")).isTrue();
        assertThat(BoundedPattern.of("^b+$").accepts("abbc")).isFalse();
        assertThat(BoundedPattern.of("^[a-z]+$").accepts("x".repeat(1_000_000) + "!"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(a*)*$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(a|a?)+$", "(.*a){30}$"})
    void a_pattern_that_backtracks_without_end_says_nothing(String pattern) {
        assertThat(BoundedPattern.of(pattern).accepts("a".repeat(100_000) + "!"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "*", "\\\\p{Han", "(?<1>a)", "a{2,1}", "[z-a]", "(?<name>a)(?<name>b)"})
    void a_pattern_that_java_does_not_understand_says_nothing(String pattern) {
        assertThat(BoundedPattern.of(pattern).accepts("anything")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(.*a){30}$", "("})
    void a_contract_survives_patterns_wherever_they_stand(String pattern) {
        ApiContract contract = SmallContracts.answering("""
                {"patternProperties": {"%1$s": {"type": "integer"}, "^x-": {"type": "integer"}},
                 "additionalProperties": false, "propertyNames": {"anyOf": [{"pattern": "%1$s"}, {"pattern": "^x-"}]}}""".formatted(pattern), "");
        String name = "a".repeat(5_000) + "!";

        assertThat(SmallContracts.response(contract, "{\"%s\": \"text\", \"x-a\": 1}".formatted(name)))
                .isEmpty();
        assertThat(SmallContracts.response(contract, "{\"x-a\": \"text\"}"))
                .extracting(Violation::actual)
                .contains("\"text\"");
    }

    @Test
    void a_pattern_of_absurd_size_says_nothing() {
        assertThat(BoundedPattern.of("(".repeat(100_000)).accepts("a")).isTrue();
        assertThat(BoundedPattern.of("a".repeat(3_000)).accepts("b")).isTrue();
    }
}
