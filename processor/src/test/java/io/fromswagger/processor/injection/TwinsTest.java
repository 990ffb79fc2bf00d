package io.fromswagger.processor.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.poet.GeneratedSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The judge knows what was left out and what stands where, and neither hides a fault from it. */
class TwinsTest {

    private static final Site HEADER = new Site("Header.name", "a header", Site.Kind.WIRE);
    private static final Site PROPERTY = new Site("Schema.properties{key}", "a property", Site.Kind.WIRE);
    private static final Site ID = new Site("Operation.operationId", "an id", Site.Kind.WIRE);
    private static final Site TITLE = new Site("Info.title", "a title", Site.Kind.WORDS);

    private static final String TWO = "{'paths': {'/a': {'get': {}}, '/b': {'post': {}}, 'x-c': {'get': {}}}}";

    @Test
    void an_operation_that_a_problem_leaves_out_of_both_is_no_difference() {
        assertThat(differences(operations(Set.of("POST /b"), "GET /a"), operations(Set.of("POST /b"), "GET /a")))
                .isEmpty();
    }

    @Test
    void an_operation_that_is_left_out_in_silence_is_one() {
        assertThat(differences(operations(Set.of(), "GET /a"), operations(Set.of(), "GET /a")))
                .containsExactly(
                        "POST /b is left out in silence", "of the harmless twin, POST /b is left out in silence");
    }

    @Test
    void an_operation_whose_neighbour_is_the_one_that_a_problem_names_is_one() {
        assertThat(differences(operations(Set.of("GET /a"), "GET /a"), operations(Set.of("POST /b"), "GET /a")))
                .containsExactly("GET /a is left out, and yet generated", "POST /b is left out in silence");
    }

    @Test
    void an_operation_that_is_left_out_of_one_of_the_twins_is_one() {
        assertThat(differences(operations(Set.of("POST /b"), "GET /a"), operations(Set.of("GET /a"), "POST /b")))
                .containsExactly("the operations [1] are left out, but [0] of the harmless twin");
    }

    @Test
    void an_operation_that_the_document_does_not_have_is_one() {
        assertThat(differences(
                        operations(Set.of(), "GET /a", "POST /b", "PUT /c"),
                        operations(Set.of(), "GET /a", "POST /b", "PUT /b")))
                .containsExactly(
                        "PUT /c is generated, but not in the document",
                        "of the harmless twin, PUT /b is generated, but not in the document");
    }

    @Test
    void the_operations_of_a_path_elsewhere_count() {
        String document = "{'paths': {'/a': {'$ref': '#/x/~1b%25'}}, 'x': {'/b%': {'get': {}, 'summary': 's'}}}";
        Twins.Half half = new Twins.Half(Map.of(), json(document), output(List.of(), Set.of()));

        assertThat(differences(half, half)).contains("GET /a is left out in silence");
    }

    @Test
    void words_that_are_said_are_no_difference() {
        Map<Site, String> harmless = texts("ab-a", "ab-a", "cd-c", "ef-e");

        assertThat(differences(
                        saying(texts("class", "class", " id ", "*/"), "class", "class", "id", "a sentence"),
                        saying(harmless, "ab-a", "ab-a", "cd-c", "ef-e")))
                .isEmpty();
    }

    @Test
    void a_text_that_nothing_says_is_one() {
        assertThat(differences(
                        saying(texts("class", "record", "id", "t"), "class_", "record", "id"),
                        saying(texts("ab-a", "cd-c", "ef-e", "gh-g"), "ab-a", "cd-c", "ef-e")))
                .contains("no literal says 'class' as the document does at Header.name 'a header'");
    }

    @Test
    void a_text_that_is_lost_at_one_of_two_places_is_one() {
        assertThat(differences(
                        saying(texts("class", "class", "id", "t"), "class_", "class", "id"),
                        saying(texts("ab-a", "ab-a", "ef-e", "gh-g"), "ab-a", "ab-a", "ef-e")))
                .containsExactly("a literal says 'class_' instead of 'class', which the document says at"
                        + " [Header.name 'a header', Schema.properties{key} 'a property']");
    }

    @Test
    void a_trimmed_text_is_one_unless_it_names_an_operation() {
        assertThat(differences(
                        saying(texts("class ", "record", "id ", "t"), "class", "record", "id"),
                        saying(texts("ab-ab-", "cd-c", "ef-", "gh-g"), "ab-ab-", "cd-c", "ef-")))
                .containsExactly("a literal says 'class' instead of 'class ', which the document says at"
                        + " [Header.name 'a header']");
    }

    @Test
    void a_twin_of_two_texts_is_one() {
        assertThat(differences(
                        saying(texts("{a}", "|a|", "id", "t"), "{a}", "|a|", "id"),
                        saying(texts("ab-", "ab-", "ef-e", "gh-g"), "ab-", "ab-", "ef-e")))
                .contains("'ab-' is the twin of different texts, at"
                        + " [Header.name 'a header', Schema.properties{key} 'a property']");
    }

    private static List<String> differences(Twins.Half suspect, Twins.Half harmless) {
        Oracle oracle = new Oracle(JavaShape.of(harmless.output().sources()));
        return new Twins("twins", suspect, harmless).differences(oracle);
    }

    private static Twins.Half operations(Set<String> leftOut, String... generated) {
        return new Twins.Half(Map.of(), json(TWO), output(List.of("text"), leftOut, generated));
    }

    private static Twins.Half saying(Map<Site, String> texts, String... literals) {
        return new Twins.Half(texts, "{}", output(List.of(literals), Set.of()));
    }

    private static Map<Site, String> texts(String header, String property, String id, String title) {
        Map<Site, String> texts = new LinkedHashMap<>();
        texts.put(HEADER, header);
        texts.put(PROPERTY, property);
        texts.put(ID, id);
        texts.put(TITLE, title);
        return texts;
    }

    private static Generator.Output output(List<String> literals, Set<String> leftOut, String... generated) {
        String fields = literals.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
        String operations = Stream.of(generated)
                .map(each -> each.split(" "))
                .map(words -> "{'method': '%s', 'path': '%s'}".formatted(words[0], words[1]))
                .collect(Collectors.joining(", "));
        return new Generator.Output(
                List.of(new GeneratedSource(
                        "com.acme", "A", "package com.acme;\nclass A { String[] texts = {" + fields + "}; }")),
                json("{'operations': [" + operations + "]}"),
                List.of(),
                leftOut);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
