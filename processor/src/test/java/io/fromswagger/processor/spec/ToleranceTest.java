package io.fromswagger.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write though it is forbidden: the document is read all the same, and they are told. */
class ToleranceTest {

    @Test
    void indentation_by_tabs_and_tabs_elsewhere() {
        String text = """
                openapi: 3.0.3
                info:
                \ttitle:\tTabs
                \tversion: '1'
                \t
                paths:
                \t/pets:
                \t\tget:
                \t\t\toperationId: listPets
                \t\t\tparameters:
                \t\t\t- name: limit
                \t\t\t  in: query
                \t\t\t  schema: {type: integer}
                \t\t\tresponses: {'204': {description: Done}}
                """;

        assertThat(Reads.problems(text)).singleElement().asString().contains("[FS012] pets.yaml:3:1 #:", "it has tabs");
        assertThat(Reads.faulty(text).title()).isEqualTo("Tabs");
        assertThat(Reads.operation(Reads.faulty(text), "listPets").parameters()).hasSize(1);
    }

    @Test
    void control_characters() {
        String text = Reads.openApi("3.0.3", Reads.getPets("summary: A\u0007bell, a\u001bn escape"));

        assertThat(Reads.problems(text))
                .singleElement()
                .asString()
                .contains("[FS012] pets.yaml:8:17 #:", "control characters (first U+0007)");
        assertThat(Reads.operation(Reads.faulty(text), "listPets").summary()).contains("A bell, a n escape");
    }

    @Test
    void control_characters_of_json_stay_as_they_are() {
        String text =
                "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"A\ttab\u0007\", \"version\": \"1\"}, \"paths\": {}}";

        assertThat(Reads.faulty(text).title()).isEqualTo("A\ttab\u0007");
    }

    /** OpenAPI 3.1, License Object: only the name is required. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.0.3 | name: MIT
            3.0.3 | name: MIT, url: 'http://example.com/mit'
            3.1.0 | name: MIT
            3.1.0 | name: MIT, identifier: MIT
            3.1.1 | name: MIT, url: 'http://example.com/mit'
            3.2.0 | name: MIT
            """)
    void a_license_needs_a_name_only(String version, String license) {
        String text = Reads.openApi(version, Reads.getPets(""))
                .replace("version: '1.0'}", "version: '1.0', license: {" + license + "}}");

        assertThat(Reads.clean(text).operations()).hasSize(1);
    }

    @Test
    void a_license_without_a_name_is_told() {
        String text = Reads.openApi("3.1.0", Reads.getPets(""))
                .replace("version: '1.0'}", "version: '1.0', license: {identifier: MIT}}");

        assertThat(Reads.problems(text)).singleElement().asString().contains("[FS012]", "info.license.name is missing");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends() {
        String text = "\uFEFF" + Reads.openApi("3.0.3", Reads.getPets("")).replace("\n", "\r\n");

        assertThat(Reads.clean(text).operations()).hasSize(1);
    }

    @Test
    void a_key_that_is_no_text_and_a_second_document() {
        String text = Reads.openApi("3.0.3", Reads.getPets("x-keys: {[a, b]: 1, c: 2}")) + "---\nsecond: document\n";

        assertThat(Reads.problems(text))
                .hasSize(2)
                .anyMatch(line -> line.contains("pets.yaml:8:16 #/paths/~1pets/get/x-keys: ")
                        && line.contains("a key is not text"))
                .anyMatch(line -> line.contains("pets.yaml:9:1 #:") && line.contains("a second document follows"));
        assertThat(Reads.faulty(text).operations()).hasSize(1);
    }

    @Test
    void words_that_older_yaml_took_for_something_else() {
        Api api = Reads.faulty(Reads.openApi("3.0.3", """
                paths:
                  /pets:
                    get:
                      operationId: on
                      summary: 2024-01-31
                      description: yes
                      tags: [off, 12:30, 0123, 1_000, 0x1F]
                      responses:
                        200: {description: y}
                        default: {description: no}
                """));

        Operation operation = Reads.operation(api, "on");
        assertThat(operation.summary()).contains("2024-01-31");
        assertThat(operation.description()).contains("yes");
        assertThat(operation.tags()).containsExactly("off", "12:30", "0123", "1_000", "0x1F");
        assertThat(operation.responses().stream()
                        .map(response ->
                                response.status() + response.description().orElse("")))
                .containsExactly("200y", "defaultno");
    }

    @Test
    void anchors_and_merge_keys() {
        Api api = Reads.faulty(Reads.openApi("3.0.3", """
                x-common: &common
                  responses: {'204': {description: Done}}
                  tags: &tags [common]
                paths:
                  /pets:
                    get: {<<: *common, operationId: listPets}
                    put: {<<: [{tags: [own]}, *common], operationId: putPets}
                    post: {tags: *tags, operationId: addPet, responses: {}}
                """));

        assertThat(api.operations().stream().map(operation -> operation.id() + operation.tags()))
                .containsExactly("listPets[common]", "putPets[own]", "addPet[common]");
        assertThat(Reads.operation(api, "putPets").responses()).hasSize(1);
    }

    @Test
    void nothing_but_the_paths() {
        Api api = Reads.faulty("openapi: 3.0.3\npaths: {/pets: {get: {}}}\n");

        assertThat(api.title()).isEqualTo("pets");
        assertThat(api.operations().stream().map(Operation::id)).isEqualTo(List.of("getPets"));
    }

    @Test
    void an_example_that_is_nowhere_costs_itself_only() {
        String text = Reads.openApi("3.0.3", """
                paths:
                  /pets:
                    post:
                      operationId: addPet
                      requestBody:
                        content:
                          text/plain:
                            schema: {type: string}
                            examples: {one: {$ref: '#/components/examples/Absent'}, two: {value: two}}
                      responses: {'204': {description: Done}}
                """);

        assertThat(Reads.problems(text)).singleElement().asString().contains("[FS023]");
        assertThat(Reads.operation(Reads.faulty(text), "addPet")
                        .body()
                        .orElseThrow()
                        .content()
                        .get(0)
                        .examples())
                .hasSize(1);
    }
}
