package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small documents that mean to exhaust whoever reads them, and large ones, in 512 MiB of heap. */
class BombsTest {

    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: Bomb, version: '1'}
            paths:
              /a:
                post:
                  operationId: a
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}
                  responses: {'204': {description: Done}}
            """;

    private static final int DEEP = 100_000;

    private static final Map<String, String> SAID = new TreeMap<>();

    @BeforeAll
    static void generateInAJvmOfItsOwn(@TempDir Path folder) throws Exception {
        write(folder);
        Path output = folder.resolve("output");
        Files.createDirectories(output);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BombRun.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.resolve("said.txt").toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(output.resolve("said.txt"));
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        said.lines().forEach(line -> SAID.put(line.substring(0, line.indexOf(' ')), line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"laughs.yaml", "merged-laughs.yaml"})
    void aliases_that_stand_for_too_much_are_refused(String document) {
        assertThat(SAID.get(document)).contains("refused: [FS002]", "its aliases stand for more than can be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deep-flow.yaml", "deep-objects.yaml", "deep-lists.yaml", "deep.json", "deep-objects.json"})
    void what_is_nested_too_deep_is_refused(String document) {
        assertThat(SAID.get(document)).contains("refused: [FS002]", "nested deeper than 400 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree-allOf.yaml", "tree-anyOf.yaml", "tree-oneOf.yaml", "chain.yaml"})
    void schemas_that_stand_for_too_many_others_are_cut(String document) {
        assertThat(SAID.get(document)).contains("generated: [FS055]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree-properties.yaml", "tree-items.yaml", "numbers.json", "long-text.json"})
    void what_only_looks_dangerous_is_generated(String document) {
        assertThat(SAID.get(document)).contains("generated: no problem");
    }

    @Test
    void a_file_that_includes_itself_is_told() {
        assertThat(SAID.get("itself.yaml")).contains("generated: ", "FS025");
    }

    @Test
    void an_endless_word_of_yaml_is_refused() {
        assertThat(SAID.get("long-text.yaml")).contains("refused: [FS002]", "a line is longer than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"large.json", "large.yaml"})
    void a_document_of_fifty_megabytes_is_refused_before_it_is_read(String document) {
        assertThat(SAID.get(document)).contains("refused: more than 16 MiB");
    }

    @Test
    void lists_of_lists_without_end_are_json_at_some_depth() {
        assertThat(SAID.get("lists-of-lists.yaml")).contains("generated: [FS081]");
    }

    private static void write(Path folder) throws IOException {
        file(folder, "laughs.yaml", HEAD + laughs("[%s]"));
        file(folder, "merged-laughs.yaml", HEAD + laughs("{<<: [%s]}"));
        file(folder, "deep-flow.yaml", HEAD + "x-deep: " + "[".repeat(DEEP) + "]".repeat(DEEP));
        file(folder, "deep-objects.yaml", HEAD + "x-deep: " + "{a: ".repeat(DEEP) + "}".repeat(DEEP));
        file(folder, "deep-lists.yaml", HEAD + "x-deep:\n  " + "- ".repeat(DEEP) + "a\n");
        file(folder, "deep.json", "{\"openapi\":\"3.0.3\",\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        file(
                folder,
                "deep-objects.json",
                "{\"openapi\":\"3.0.3\",\"x\":" + "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP) + "}");
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            file(
                    folder,
                    "tree-" + keyword + ".yaml",
                    schemas(40, i -> "{" + keyword + ": [" + ref(i) + ", " + ref(i) + "]}"));
        }
        file(
                folder,
                "tree-properties.yaml",
                schemas(
                        40,
                        i -> "{type: object, required: [a, b], properties: {a: " + ref(i) + ", b: " + ref(i) + "}}"));
        file(folder, "tree-items.yaml", schemas(40, i -> "{type: array, minItems: 2, items: " + ref(i) + "}"));
        file(folder, "chain.yaml", schemas(2_000, BombsTest::ref));
        file(folder, "lists-of-lists.yaml", schemas(10_000, i -> "{type: array, items: " + ref(i) + "}"));
        file(
                folder,
                "numbers.json",
                "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{\"/a\":{\"get\":"
                        + "{\"operationId\":\"a\",\"parameters\":[{\"name\":\"q\",\"in\":\"query\",\"schema\":{\"type\":\"number\","
                        + "\"maximum\":1e999999999,\"minimum\":1e-999999999,\"multipleOf\":1e-99999}}],"
                        + "\"responses\":{\"204\":{\"description\":\"d\"}}}}}}");
        file(
                folder,
                "long-text.json",
                "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"t\",\"version\":\"1\",\"description\":\""
                        + "a".repeat(8_000_000)
                        + "\"},\"paths\":{\"/a\":{\"get\":{\"operationId\":\"a\",\"responses\":{\"204\":{\"description\":\"d\"}}}}}}");
        file(folder, "long-text.yaml", HEAD + "x-long: " + "a".repeat(12_000_000));
        file(
                folder,
                "itself.yaml",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {/a: {$ref: 'itself.yaml#/paths/~1a'}}\n");
        large(
                folder.resolve("large.yaml"),
                HEAD + "components:\n  schemas:\n",
                "    S%d: {type: object, description: A thing among many}\n");
        large(
                folder.resolve("large.json"),
                "{\"openapi\":\"3.0.3\",\"components\":{\"schemas\":{",
                "\"S%d\":{\"type\":\"object\"},");
    }

    private static void file(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static void large(Path file, String head, String line) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(head);
            for (int written = 0, i = 0; written < 50_000_000; i++) {
                String next = line.formatted(i);
                writer.write(next);
                written += next.length();
            }
        }
    }

    private static String laughs(String form) {
        return "x-a0: &a0 {k: 1}\n"
                + IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> "x-a" + i + ": &a" + i + " "
                                + form.formatted(("*a" + (i - 1) + ", ").repeat(8) + "*a" + (i - 1)) + "\n")
                        .collect(Collectors.joining());
    }

    private static String schemas(int count, IntFunction<String> schema) {
        return HEAD + "components:\n  schemas:\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "    S" + i + ": " + schema.apply(i + 1) + "\n")
                        .collect(Collectors.joining())
                + "    S" + count + ": {type: string}\n";
    }

    private static String ref(int schema) {
        return "{$ref: '#/components/schemas/S" + schema + "'}";
    }
}
