package io.fromswagger.junit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.report.ApiReport;
import io.fromswagger.report.Board;
import io.fromswagger.report.OperationReport;
import io.fromswagger.report.RunReport;
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
    void colours_the_symbols_where_a_terminal_shows_them_and_nothing_else() {
        var bytes = new ByteArrayOutputStream();
        new Console(new PrintStream(bytes, false, UTF_8), UTF_8, true).print(List.of("  ✔    ✘", "wow! GET /~a"));

        assertThat(bytes.toString(UTF_8).lines())
                .containsExactly("  \u001b[32m✔\u001b[0m    \u001b[31m✘\u001b[0m", "wow! GET /~a");
    }

    @Test
    void prints_no_escape_sequence_line_break_or_mark_of_direction_of_a_document() {
        assertThat(printed(UTF_8, "GET /\u001b[31m\u009b2J\r\n\u202e\u2028x"))
                .isEqualTo("GET /\ufffd[31m\ufffd2J\ufffd\ufffd\ufffd\ufffdx\n");
    }

    @Test
    void the_board_of_a_hostile_document_has_its_lines_and_no_commands() {
        String path = "/a\n\u001b[2J::set-output name=x::y\r##[error]\u202e\ud800";
        var operation = new OperationReport("id", "GET", path, List.of("200"), List.of());

        String board =
                printed(new Board(new RunReport(List.of(new ApiReport("orders", "o.yaml", List.of(operation))))));

        assertThat(board.lines().filter(line -> line.contains("set-output")))
                .hasSize(2)
                .allMatch(line -> line.strip().startsWith("GET /a"));
        assertThat(board.codePoints())
                .noneMatch(c -> (Character.isISOControl(c) && c != '\n') || Character.getType(c) == Character.FORMAT);
    }

    private static String printed(Board board) {
        return printed(UTF_8, board.lines("here").toArray(String[]::new));
    }

    private static String printed(Charset terminal, String... lines) {
        var bytes = new ByteArrayOutputStream();
        new Console(new PrintStream(bytes, false, UTF_8), terminal, false).print(List.of(lines));
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
