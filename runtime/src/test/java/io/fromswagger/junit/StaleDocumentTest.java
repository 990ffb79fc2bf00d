package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleDocumentTest {

    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String ALONE = "";
    private static final String BESIDE_THE_CLASS_PATH = "\"folder\": \"src/main/openapi\",";
    private static final String OF_TWO_FILES = """
            "files": {"common/errors.yaml": "%1$s", "openapi/orders.yaml": "%1$s"},
            """.formatted(SHA_256_OF_ABC);

    @TempDir
    private Path project;

    @Test
    void says_nothing_of_the_document_that_the_tests_were_generated_from() {
        assertFresh(ALONE, "classes/openapi/orders.yaml", "abc", StandardCharsets.UTF_8);
        assertFresh(ALONE, "classes/openapi/orders.yaml", "\uFEFFabc", StandardCharsets.UTF_8);
        assertFresh(ALONE, "classes/openapi/orders.yaml", "abc", StandardCharsets.UTF_16);
    }

    @Test
    void says_nothing_when_the_document_is_nowhere() {
        assertThatCode(() -> check(ALONE)).doesNotThrowAnyException();
        assertThatCode(() -> check(BESIDE_THE_CLASS_PATH)).doesNotThrowAnyException();
    }

    @Test
    void tells_what_to_do_when_the_document_was_changed() {
        assertStale(ALONE, "classes/openapi/orders.yaml", "openapi/orders.yaml");
    }

    @Test
    void every_file_of_the_document_counts() throws IOException {
        assertFresh(OF_TWO_FILES, "classes/openapi/orders.yaml", "abc", StandardCharsets.UTF_8);
        assertStale(OF_TWO_FILES, "classes/common/errors.yaml", "common/errors.yaml");
    }

    @Test
    void a_document_that_was_found_in_the_project_is_looked_at_there() throws IOException {
        write("classes/openapi/orders.yaml", "a copy of it, filtered", StandardCharsets.UTF_8);

        assertFresh(BESIDE_THE_CLASS_PATH, "src/main/openapi/openapi/orders.yaml", "abc", StandardCharsets.UTF_8);
        assertStale(BESIDE_THE_CLASS_PATH, "src/main/openapi/openapi/orders.yaml", "openapi/orders.yaml");
    }

    private void assertFresh(String found, String path, String text, Charset charset) {
        assertThatCode(() -> {
                    write(path, text, charset);
                    check(found);
                })
                .doesNotThrowAnyException();
    }

    private void assertStale(String found, String path, String named) {
        assertThatThrownBy(() -> {
                    write(path, "abcd", StandardCharsets.UTF_8);
                    check(found);
                })
                .hasMessage(named + " was changed after the tests of 'orders' were generated from it."
                        + " Generate them anew: mvn clean test"
                        + " (if that is known and wanted: -Dfromswagger.stale=allowed)");
    }

    private void write(String path, String text, Charset charset) throws IOException {
        Path document = project.resolve(path);
        Files.createDirectories(document.getParent());
        Files.writeString(document, text, charset);
    }

    private void check(String found) throws IOException {
        try (var loader = new URLClassLoader(
                new URL[] {
                    Files.createDirectories(project.resolve("classes")).toUri().toURL()
                },
                null)) {
            StaleDocument.check(orders(found), loader, project);
        }
    }

    private static ApiContract orders(String found) {
        return ApiContract.read(Json.parse("""
                        {"fromswagger": 1, "name": "orders", "title": "Orders", "version": "1", "role": "SERVICE",
                         "spec": "openapi/orders.yaml", "sha256": "%s", %s "basePath": "", "securitySchemes": {},
                         "operations": [], "$defs": {}}
                        """.formatted(SHA_256_OF_ABC, found)));
    }
}
