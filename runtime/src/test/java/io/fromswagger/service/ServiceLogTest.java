package io.fromswagger.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceLogTest {

    @TempDir
    private Path folder;

    private Path file;
    private ServiceLog log;

    @BeforeEach
    void an_empty_log() {
        file = folder.resolve("orders.log");
        log = new ServiceLog(file);
    }

    @Test
    void without_a_file_nothing_was_printed() {
        assertThat(log.position()).isZero();
        assertThat(log.tail(10)).isEmpty();
        assertThat(log.since(0, 10)).isEqualTo(new LogSlice(0, List.of()));
        assertThat(log.contains("a")).isFalse();
    }

    @Test
    void of_many_lines_all_are_counted_and_the_last_are_shown() throws Exception {
        print("before\n");
        var position = log.position();
        for (var line = 1; line <= 10_000; line++) {
            print("line " + line + " of the orders service\n");
        }
        print("and one without an end");

        assertThat(log.since(position, 2))
                .isEqualTo(new LogSlice(10_001, List.of("line 10000 of the orders service", "and one without an end")));
        assertThat(log.tail(1)).containsExactly("and one without an end");
        assertThat(log.tail(100_000)).hasSizeLessThan(3_000).allMatch(line -> line.matches("line \\d+ of .*|and .*"));
    }

    @Test
    void a_long_line_is_cut() throws Exception {
        print("é".repeat(200_000) + "\nshort\n");

        assertThat(log.since(0, 2).lines()).isEqualTo(2);
        assertThat(log.tail(2)).containsExactly("short");

        print("x".repeat(20_000) + "\n");
        assertThat(log.tail(1).get(0)).hasSize(4_001).endsWith("x…");
    }

    @Test
    void a_text_is_found_wherever_it_stands_also_when_it_is_printed_bit_by_bit() throws Exception {
        print("x".repeat(64 * 1024 - 3));
        var search = new TextSearch(file, "grün, läuft");
        assertThat(search.found()).isFalse();
        for (var each : "grün, läuft".toCharArray()) {
            assertThat(search.found()).isFalse();
            print(Character.toString(each));
        }

        assertThat(search.found()).isTrue();
        assertThat(log.contains("grün, läuft")).isTrue();
        assertThat(log.contains("grün, lauft")).isFalse();
    }

    @Test
    void a_line_is_looked_at_when_it_has_ended() throws Exception {
        var search = new LineSearch(file, Pattern.compile("port (?<port>\\d+)"));
        print("starting\nlistening on port 80");
        assertThat(search.match()).isEmpty();
        print("80\nport 9090\n");

        assertThat(search.match().orElseThrow().group("port")).isEqualTo("8080");
    }

    @Test
    void of_a_flood_the_end_is_kept() throws Exception {
        print("first\n".repeat(100) + "last\n");

        log.keepLast(5);

        assertThat(file).hasContent("… the first 600 bytes were cut\nlast\n");
    }

    @Test
    void a_log_is_masked_in_place_however_long_its_lines_are() throws Exception {
        var bytes = new byte[] {'b', 'i', 'n', (byte) 0xff, '\n'};
        print("Cookie: session=abc\n");
        print(("word ".repeat(30_000) + "canary-4711-canary ").repeat(4) + "\n");
        print(("x".repeat(100) + "\n").repeat(10_000));
        Files.write(file, bytes, StandardOpenOption.APPEND);

        new MaskedLog(file, new Secrets(Map.of("API_TOKEN", "canary-4711-canary"))).write();

        assertThat(Files.readAllBytes(file)).endsWith(bytes);
        assertThat(log.contains("canary")).isFalse();
        assertThat(log.contains("session")).isFalse();
        assertThat(log.since(0, 1).lines()).isEqualTo(10_003);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**masked");
    }

    private void print(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
