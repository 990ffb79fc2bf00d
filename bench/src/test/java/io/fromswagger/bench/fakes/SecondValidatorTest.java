package io.fromswagger.bench.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondValidatorTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.0 | {type: string, x-nullable: true}                 | null         | true",
                "2.0 | {type: string}                                   | null         | false",
                "2.0 | {type: file}                                     | '\"x\"'      | true",
                "2.0 | {type: integer, minimum: 1, exclusiveMinimum: true} | 1         | false",
                "3.0 | {type: string, nullable: true}                   | null         | true",
                "3.0 | {type: string}                                   | null         | false",
                "3.0 | {type: integer, minimum: 1, exclusiveMinimum: true} | 1         | false",
                "3.0 | {type: integer, minimum: 1, exclusiveMinimum: true} | 2         | true",
                "3.0 | {type: string, format: date-time}                | '\"never\"'  | false",
                "3.0 | {type: string, enum: [2020-01-01]}               | '\"2020-01-01\"' | true",
                "3.0 | {$ref: 'other.yaml#/Short'}                      | '\"long\"'   | false",
                "3.0 | {$ref: 'other.yaml#/Short'}                      | '\"ok\"'     | true",
                "3.0 | {required: [key], properties: {key: {writeOnly: true}}} | {}    | true",
                "3.0 | {required: [key], properties: {key: {}}}         | {}           | false",
                "3.0 | {required: [key], allOf: [{properties: {key: {writeOnly: true}}}]} | {} | true",
                "3.1 | {type: [string, 'null'], minLength: 2}           | null         | true",
                "3.1 | {type: integer, exclusiveMinimum: 1}             | 1            | false",
                "3.1 | {type: string, format: uuid}                     | '\"7\"'      | false",
            })
    void a_body_is_judged_by_the_dialect_of_its_document(String dialect, String schema, String body, boolean valid)
            throws IOException {
        assertThat(faults(dialect, schema, body).isEmpty()).isEqualTo(valid);
    }

    @Test
    void a_fault_names_its_place_and_its_rule() throws IOException {
        assertThat(faults("3.0", "{type: object, properties: {id: {type: integer}}}", "{\"id\": \"7\"}"))
                .singleElement()
                .asString()
                .startsWith("/id string found, integer expected");
    }

    @Test
    void a_response_stands_where_its_code_its_range_or_the_default_says() throws IOException {
        var original = original("""
                openapi: 3.0.3
                paths:
                  /a:
                    $ref: '#/x-items/a'
                x-items:
                  a:
                    get:
                      responses:
                        200: {description: two hundred}
                        4XX: {$ref: '#/components/responses/Refused'}
                        default: {description: the rest}
                components: {responses: {Refused: {description: refused}}}
                """);

        var operation = original.operations().get("GET /a");

        assertThat(description(original, operation, 200)).isEqualTo("two hundred");
        assertThat(description(original, operation, 404)).isEqualTo("refused");
        assertThat(description(original, operation, 500)).isEqualTo("the rest");
    }

    private static String description(Original original, Original.Part operation, int status) throws IOException {
        return original.response(operation, status)
                .orElseThrow()
                .node()
                .path("description")
                .asText();
    }

    private List<String> faults(String dialect, String schema, String body) throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "Short: {type: string, maxLength: 2}\n");
        var original = original("x-schema: " + schema + "\n");
        var validator = new SecondValidator(original, dialect);
        var kept = validator.keep(original.root().child("x-schema"));
        return validator.check(kept, PlainTree.parse(body));
    }

    private Original original(String text) throws IOException {
        return new Original(Files.writeString(folder.resolve("document.yaml"), text));
    }
}
