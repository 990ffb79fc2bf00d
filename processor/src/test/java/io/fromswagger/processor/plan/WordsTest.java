package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void words_end_at_symbols_and_at_capitals() {
        assertThat(Words.of("gift-note")).containsExactly("gift", "note");
        assertThat(Words.of("giftNote")).containsExactly("gift", "Note");
        assertThat(Words.of("HTTPStatus2Code")).containsExactly("HTTP", "Status2", "Code");
    }

    @Test
    void letters_lose_their_accents() {
        assertThat(Words.of("Größe élevée")).containsExactly("Grosse", "elevee");
    }

    @Test
    void signs_of_numbers_and_lone_symbols_are_spelled_out() {
        assertThat(Words.of("-1")).containsExactly("minus", "1");
        assertThat(Words.of("+1")).containsExactly("plus", "1");
        assertThat(Words.of("*")).containsExactly("asterisk");
    }

    @Test
    void a_text_without_any_latin_letter_has_a_word_of_its_own_that_stays() {
        assertThat(Words.of("注文")).isEqualTo(Words.of("注文")).isNotEqualTo(Words.of("支払"));
        assertThat(Words.of("")).containsExactly("empty");
    }

    @Test
    void the_name_of_a_case_is_in_snake_case() {
        assertThat(Words.snakeCase("two books")).isEqualTo("two_books");
    }
}
