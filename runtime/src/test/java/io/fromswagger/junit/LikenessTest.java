package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | 1.0",
                "0.1 | 0.10000000149011612",
                "\"2026-05-04T12:00:00Z\" | \"2026-05-04T14:00:00.000+02:00\"",
                "\"7F3C6F0E-0000-4000-8000-00000000000A\" | \"7f3c6f0e-0000-4000-8000-00000000000a\"",
                "\"Ann@Example.org\" | \"ann@example.org\"",
                "[1, 2] | [2, 1]",
                "{\"a\": 1} | {\"a\": 1, \"id\": 7}",
                "null | null",
                "\"\" | null",
                "[] | null"
            })
    void is_there_whatever_it_is_written_like(String given, String shown) {
        assertThat(Likeness.of(Json.parse(given), Json.parse(shown))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | 2",
                "1 | \"1\"",
                "16777217 | 16777216",
                "\"a\" | \"A\"",
                "\"a\" | null",
                "null | \"a\"",
                "\"2026-05-04T12:00:00Z\" | \"2026-05-04T12:00:01Z\"",
                "[1, 1] | [1]",
                "[1] | [1, 1]",
                "{\"a\": 1} | {\"a\": 2}",
                "{\"a\": 1} | {}",
                "true | false"
            })
    void is_not_there(String given, String shown) {
        assertThat(Likeness.of(Json.parse(given), Json.parse(shown))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"null", "[]", "{}"})
    void what_was_given_as_nothing_may_be_absent(String given) {
        assertThat(Likeness.of(Json.parse(given), Json.ABSENT)).isTrue();
        assertThat(Likeness.of(Json.parse("1"), Json.ABSENT)).isFalse();
    }
}
