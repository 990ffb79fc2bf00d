package io.fromswagger.junit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void prints_symbols_where_the_terminal_knows_them() {
        assertThat(printed(UTF_8, "✔ 200 · ○ 409")).isEqualTo("✔ 200 · ○ 409\n");
    }

    @Test
    void prints_plain_signs_where_the_terminal_knows_only_ascii() {
        assertThat(printed(US_ASCII, "✔ 200 · ✘ 201 · ○ 409 · – 404")).isEqualTo("+ 200 | x 201 | o 409 | - 404\n");
    }

    @Test
    void prints_no_escape_sequence_line_break_or_mark_of_direction_of_a_document() {
        assertThat(printed(UTF_8, "GET /\u001b[31m\u009b2J\r\n\u202e\u2028x"))
                .isEqualTo("GET /\ufffd[31m\ufffd2J\ufffd\ufffd\ufffd\ufffdx\n");
    }

    private static String printed(Charset terminal, String line) {
        var bytes = new ByteArrayOutputStream();
        new Console(new PrintStream(bytes, false, UTF_8), terminal).print(List.of(line));
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
