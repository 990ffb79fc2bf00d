package io.fromswagger.processor.poet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentencesTest {

    private static final String LONG = "word ".repeat(20).strip();

    @Test
    void sentences_are_kept_as_long_as_there_is_room() {
        assertThat(FirstSentences.of("One. Two.")).isEqualTo("One. Two.");
        assertThat(FirstSentences.of("One. Two! " + LONG + ". " + LONG + ".")).isEqualTo("One. Two! " + LONG + ".");
        assertThat(FirstSentences.of("See, e.g. " + LONG + " " + LONG))
                .startsWith("See, e.g. word")
                .endsWith(" word...");
        assertThat(FirstSentences.of("x".repeat(500))).hasSize(140).endsWith("x...");
        assertThat(FirstSentences.of("\uD83D\uDE00".repeat(200))).endsWith("\uD83D\uDE00...");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            <p>Returns <b>all</b>.</p> ! Returns all.
            a <a href="x">link</a>     ! a link
            1 < 2 and 3 > 2            ! 1 < 2 and 3 > 2
            List<String                ! List<String
            <a <b>                     ! <a
            one<p>two                  ! one two
            <br/>                      ! <br/>
            """)
    void tags_are_left_out(String text, String expected) {
        assertThat(FirstSentences.withoutTags(text)).isEqualTo(expected);
    }
}
