package io.fromswagger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationCountTest {

    @TempDir
    Path folder;

    @Test
    void methods_of_the_version_count_and_nothing_else_of_a_path() throws IOException {
        String paths = """
                paths:
                  /pets:
                    summary: Pets
                    parameters: []
                    get: {responses: {}}
                    trace: {responses: {}}
                    query: {responses: {}}
                  x-note: {get: {}}
                """;

        assertThat(count("swagger: '2.0'\n" + paths)).isEqualTo(1);
        assertThat(count("openapi: 3.1.0\n" + paths)).isEqualTo(2);
        assertThat(count("openapi: 3.2.0\n" + paths)).isEqualTo(3);
    }

    @Test
    void a_document_in_another_encoding_is_counted() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.writeString(
                file,
                "openapi: 3.1.0\ninfo: {title: Caf\u00e9}\npaths: {/a: {get: {}}}\n",
                StandardCharsets.ISO_8859_1);

        assertThat(OperationCount.of(folder, new RootDocument(Path.of("latin.yaml"), "3.1.0", 1)))
                .hasValue(1);
    }

    @Test
    void path_items_that_stand_elsewhere_count_once_each() throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), "get: {}\npost: {}\n");

        assertThat(count("""
                                openapi: 3.1.0
                                paths:
                                  /pets: {$ref: pets.yaml}
                                  /cats: {$ref: '#/paths/~1dogs~1%7Bid%7D'}
                                  /dogs/{id}: {delete: {}}
                                  /lost: {$ref: nowhere.yaml}
                                  /round: {$ref: '#/paths/~1round'}
                                """)).isEqualTo(4);
    }

    @Test
    void aliases_count_wherever_they_stand() throws IOException {
        assertThat(count("openapi: 3.0.0\npaths:\n  /a: &a {get: {}}\n  /b: *a\n"))
                .isEqualTo(2);
    }

    @Test
    void what_is_no_tree_can_not_be_counted() throws IOException {
        assertThat(count("openapi: 3.0.0\npaths: [\n")).isEqualTo(-1);
    }

    private int count(String text) throws IOException {
        Path file = folder.resolve("spec.yaml");
        Files.writeString(file, text);
        String version = RootDocuments.version(file).orElseThrow();
        return OperationCount.of(folder, new RootDocument(folder.relativize(file), version, text.length()))
                .orElse(-1);
    }
}
