package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleDocumentTest {

    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path classPath;

    @Test
    void says_nothing_of_the_document_that_the_tests_were_generated_from() {
        assertThatCode(() -> check("abc")).doesNotThrowAnyException();
        assertThatCode(() -> check("\uFEFFabc")).doesNotThrowAnyException();
    }

    @Test
    void says_nothing_when_the_document_is_not_on_the_class_path() {
        assertThatCode(() -> StaleDocument.check(orders(), getClass().getClassLoader()))
                .doesNotThrowAnyException();
    }

    @Test
    void tells_what_to_do_when_the_document_was_changed() {
        assertThatThrownBy(() -> check("abcd"))
                .hasMessage("openapi/orders.yaml was changed after the tests of 'orders' were generated from it."
                        + " Generate them anew: mvn clean test"
                        + " (if that is known and wanted: -Dfromswagger.stale=allowed)");
    }

    private void check(String text) throws IOException {
        Path document = classPath.resolve("openapi/orders.yaml");
        Files.createDirectories(classPath.resolve("openapi"));
        Files.writeString(document, text);
        try (var loader = new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null)) {
            StaleDocument.check(orders(), loader);
        }
    }

    private static ApiContract orders() {
        return ApiContract.read(Json.parse("""
                        {"fromswagger": 1, "name": "orders", "title": "Orders", "version": "1", "role": "SERVICE",
                         "spec": "openapi/orders.yaml", "sha256": "%s", "basePath": "", "securitySchemes": {},
                         "operations": [], "$defs": {}}
                        """.formatted(SHA_256_OF_ABC)));
    }
}
