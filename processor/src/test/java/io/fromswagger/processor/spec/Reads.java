package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small documents for tests, and short ways to their parts. */
final class Reads {

    private Reads() {}

    /** Reads a document that has to be free of faults. */
    static Api clean(String text) {
        Problems problems = new Problems();
        Api api = SpecReader.read("pets", "pets.yaml", text, problems).orElseThrow();
        if (!problems.inOrder().isEmpty()) {
            throw new AssertionError("not clean: " + problems.inOrder());
        }
        return api;
    }

    /** Reads a document that may have faults. */
    static Api faulty(String text) {
        return SpecReader.read("pets", "pets.yaml", text, new Problems()).orElseThrow();
    }

    static List<String> problems(String text) {
        Problems problems = new Problems();
        SpecReader.read("pets", "pets.yaml", text, problems);
        return new ArrayList<>(
                problems.inOrder().stream().map(Problem::toString).toList());
    }

    /** An OpenAPI document whose {@code paths} and more follow. */
    static String openApi(String version, String rest) {
        return "openapi: " + version + "\ninfo: {title: Pets, version: '1.0'}\n" + rest;
    }

    /** A Swagger document whose {@code paths} and more follow. */
    static String swagger(String rest) {
        return "swagger: '2.0'\ninfo: {title: Pets, version: '1.0'}\n" + rest;
    }

    /** {@code GET /pets} with these lines, indented as members of the operation. */
    static String getPets(String members) {
        return """
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      responses: {'204': {description: Done}}
                """ + members.indent(6);
    }

    /** A schema named S of this text, in one line, as the reader sees it. */
    static Map<String, Object> schema(String version, String schema) {
        String components = "components:\n  schemas:\n    S: " + schema + "\n    Pet: {type: object}\n";
        return named(clean(openApi(version, getPets("") + components)), "S").json();
    }

    static Schema named(Api api, String name) {
        return api.schemas().stream()
                .filter(named -> named.name().equals(name))
                .findFirst()
                .orElseThrow()
                .schema();
    }

    static Operation operation(Api api, String id) {
        return api.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A JSON tree in the words of YAML: what a test expects. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> tree(String yaml) {
        try {
            return (Map<String, Object>) ParsedText.of(yaml).root().plain();
        } catch (UnreadableText e) {
            throw new AssertionError(e);
        }
    }
}
