package io.fromswagger.bench.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "application/jsonl, 'schema: {type: integer}', '1\\n2\\n', '[1, 2]', []",
        "application/jsonl, 'schema: {type: array}', '1\\n2\\n', '[[1,2]]', []",
        "application/x-ndjson, 'itemSchema: {type: array}', '[1]\\n', '[[1]]', []",
        "application/json-seq, 'schema: {type: integer}', '\\0361\\n', '[1]', []",
        "application/json-seq, 'schema: {type: integer}', '1\\n', '[1]', [a record separator: 1]",
        "application/jsonl, 'schema: {type: integer}', '1', '[1]', [the last value does not end]",
        "application/json, 'schema: {type: array}', '[1]', '[[1]]', []"
    })
    void values_are_read_as_their_type_says(String type, String media, String text, String values, String faults)
            throws IOException {
        var original = new Original(Files.writeString(folder.resolve("document.yaml"), media + "\n"));
        var body = text.translateEscapes();
        var schema = Bodies.schema(original.root(), type).orElseThrow();

        var read = new Bodies(original, "3.2")
                .read(type, body, schema, original.root().node().has("itemSchema"));

        assertThat(read.faults()).hasToString(faults);
        assertThat(read.values()).hasToString(values);
    }
}
