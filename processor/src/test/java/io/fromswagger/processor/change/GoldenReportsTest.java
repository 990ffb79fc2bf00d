package io.fromswagger.processor.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user reads, as a whole. {@code -Dgolden.update=true} writes it anew, and then fails. */
class GoldenReportsTest {

    private static final Path CASES = Path.of("src/test/resources/change");

    @ParameterizedTest
    @ValueSource(strings = {"payments", "nobody-knows", "hostile"})
    void a_report(String name) throws IOException {
        Path golden = CASES.resolve(name).resolve("report.txt");

        String report = report(name);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, report);
        }
        assertThat(Boolean.getBoolean("golden.update"))
                .as("written anew: " + golden)
                .isFalse();
        assertThat(report).isEqualTo(Files.readString(golden));
        assertThat(report).as("the same again").isEqualTo(report(name));
    }

    private static String report(String name) throws IOException {
        Path used = Files.createTempDirectory("used");
        Path given = CASES.resolve(name).resolve("used.json");
        if (Files.exists(given)) {
            Files.copy(given, used.resolve("used.json"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SpecChange.run(
                CASES.toAbsolutePath(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                "--used",
                used.toString(),
                "--all",
                name + "/old.yaml",
                name + "/new.yaml");
        Files.deleteIfExists(used.resolve("used.json"));
        Files.delete(used);
        return out.toString(StandardCharsets.UTF_8).replace(used.toString(), "USED");
    }
}
