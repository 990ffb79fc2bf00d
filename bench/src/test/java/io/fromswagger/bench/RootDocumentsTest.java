package io.fromswagger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootDocumentsTest {

    @TempDir
    Path folder;

    @Test
    void a_document_with_a_version_at_its_top_is_a_root_in_any_notation() throws IOException {
        write("block.yaml", "# pets\ninfo: {}\nopenapi: 3.1.0\n");
        write("deep/quoted.yml", "'swagger' : \"2.0\"\n");
        write("json.json", "{\"info\": {\"title\": \"x\"}, \"openapi\": \"3.0.3\"}");
        write("flow.yaml", "{openapi: 3.0.0, paths: {}}");

        assertThat(RootDocuments.in(folder).stream().map(document -> document.name() + " " + document.dialect()))
                .containsExactly("block.yaml 3.1", "deep/quoted.yml 2.0", "flow.yaml 3.0", "json.json 3.0");
    }

    @Test
    void a_fragment_is_none_even_if_the_word_stands_within_it() throws IOException {
        write("schema.yaml", "type: object\nproperties:\n  openapi: {type: string}\n");
        write("schema.json", "{\"properties\": {\"swagger\": {\"type\": \"string\"}}}");
        write("notes.txt", "openapi: 3.0.0\n");

        assertThat(RootDocuments.in(folder)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
