package io.fromswagger.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Fingerprint;
import io.fromswagger.processor.model.NamedSchema;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.Problems;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents that refer to others. */
class ManyFilesTest {

    private final Problems problems = new Problems();

    @Test
    void a_schema_in_a_file_is_called_as_there_or_as_the_file() {
        Api api = read(
                "{a: {$ref: common.yaml#/components/schemas/Error}, b: {$ref: models/Pet.yaml}, c: {$ref: 'shapes.json#/Box'}}",
                Map.of(
                        "common.yaml", "components: {schemas: {Error: {type: object}}}",
                        "models/Pet.yaml", "{type: object, properties: {toy: {$ref: toy/index.yaml}}}",
                        "models/toy/index.yaml", "{type: object}",
                        "shapes.json", "{\"Box\": {\"type\": \"object\"}}"));

        assertThat(problems.inOrder()).isEmpty();
        assertThat(names(api)).containsExactly("Whole", "Error", "Pet", "Box", "toy");
        assertThat(Reads.named(api, "toy").pointer().pointer()).isEqualTo("models/toy/index.yaml#");
        assertThat(Reads.named(api, "Error").pointer().document()).isEqualTo("common.yaml");
    }

    @Test
    void a_name_that_is_taken_gets_the_files_in_front() {
        Api api = read(
                "{a: {$ref: a.yaml#/Error}, b: {$ref: b.yaml#/Error}, c: {$ref: more/b.yaml#/Error}}",
                Map.of("a.yaml", "Error: {type: object}", "b.yaml", "Error: {}", "more/b.yaml", "Error: {}"));

        assertThat(names(api)).containsExactly("Whole", "Error", "b_Error", "b_Error2");
    }

    @Test
    void one_schema_has_one_name_however_it_is_reached() {
        Api api = read(
                "{a: {$ref: Pet.yaml}, b: {$ref: './x/../Pet.yaml#'}, c: {$ref: all.yaml#/Animal},"
                        + " d: {$ref: 'x/back.yaml#/Pet'}}",
                Map.of(
                        "Pet.yaml", "type: object",
                        "all.yaml", "Animal: {$ref: Pet.yaml}",
                        "x/back.yaml", "Pet: {$ref: '../pets.yaml#/components/schemas/Whole/properties/a'}"));

        assertThat(names(api)).containsExactly("Whole", "Pet");
        assertThat(Reads.named(api, "Whole").json())
                .isEqualTo(Reads.tree("type: object\nproperties: {a: {$ref: '#/$defs/Pet'}, b: {$ref: '#/$defs/Pet'},"
                        + " c: {$ref: '#/$defs/Pet'}, d: {$ref: '#/$defs/Pet'}}"));
    }

    @Test
    void the_documents_own_name_for_a_schema_of_a_file_is_its_name() {
        String document = Reads.openApi(
                "3.0.3",
                Reads.getPets("")
                        + "components: {schemas: {Problem: {$ref: common.yaml#/Error}, Fault: {$ref: common.yaml#/Error}}}\n");

        Api api = read(document, "pets.yaml", Map.of("common.yaml", "Error: {type: object}"));

        assertThat(names(api)).containsExactly("Problem", "Fault");
        assertThat(Reads.named(api, "Problem").json()).isEqualTo(Map.of("type", "object"));
        assertThat(Reads.named(api, "Fault").json()).isEqualTo(Map.of("$ref", "#/$defs/Problem"));
    }

    @Test
    void files_may_refer_to_each_other_in_circles_and_to_themselves() {
        Api api = read(
                "{a: {$ref: A.yaml}}",
                Map.of(
                        "A.yaml", "{type: object, properties: {b: {$ref: B.yaml}, self: {$ref: '#'}}}",
                        "B.yaml", "{type: object, properties: {a: {$ref: A.yaml}, self: {$ref: B.yaml}}}"));

        assertThat(problems.inOrder()).isEmpty();
        assertThat(names(api)).containsExactly("Whole", "A", "B");
    }

    @Test
    void a_circle_of_files_without_end_is_told() {
        read("{a: {$ref: A.yaml}}", Map.of("A.yaml", "$ref: B.yaml", "B.yaml", "$ref: A.yaml"));

        assertThat(problems.inOrder().stream().map(Problem::position)).containsExactly("A.yaml:1:1");
        assertThat(problems.inOrder()).first().asString().contains("[FS025]", "'B.yaml' leads back to itself");
    }

    @Test
    void a_fault_in_a_file_is_told_with_its_place_there() {
        read(
                "{a: {$ref: 'models/A.yaml'}}",
                Map.of("models/A.yaml", "type: object\nproperties:\n  b: {type: strin}\n"));

        assertThat(problems.inOrder())
                .singleElement()
                .asString()
                .startsWith("[FS029] models/A.yaml:3:7 #/properties/b/type: 'strin' is not a type");
    }

    @Test
    void schemas_are_found_by_anchor_and_by_id_and_ids_are_never_opened() {
        Api api = read(
                "{a: {$ref: 'all.yaml#pet'}, b: {$ref: 'https://acme.example/toy'}, c: {$ref: 'https://acme.example/toy#ball'}}",
                Map.of("all.yaml", """
                        Pet: {$anchor: pet, type: object}
                        Toy:
                          $id: https://acme.example/toy
                          type: object
                          properties: {size: {$ref: '#/$defs/Size'}, twin: {$ref: '#'}, other: {$ref: /toy}}
                          $defs:
                            Size: {type: integer}
                            Ball: {$anchor: ball, type: string}
                        """));

        assertThat(problems.inOrder()).isEmpty();
        assertThat(names(api)).containsExactly("Whole", "Pet", "Toy", "Toy_Ball", "Toy_Size");
        assertThat(Reads.named(api, "Toy").json().get("properties"))
                .isEqualTo(Reads.tree("{size: {$ref: '#/$defs/Toy_Size'}, twin: {$ref: '#/$defs/Toy'},"
                        + " other: {$ref: '#/$defs/Toy'}}"));
    }

    @Test
    void a_path_item_of_a_file_adds_to_what_stands_beside_the_reference() {
        String document = Reads.openApi("3.0.3", """
                paths:
                  /pets:
                    $ref: pets-path.yaml
                    get: {operationId: own, responses: {'204': {description: Done}}}
                """);

        Api api = read(document, "pets.yaml", Map.of("pets-path.yaml", """
                get: {operationId: hidden, responses: {'204': {description: Done}}}
                put:
                  operationId: theirs
                  parameters: [{$ref: '#/x-parts/Limit'}]
                  responses: {'204': {description: Done}}
                x-parts: {Limit: {name: limit, in: query, schema: {type: integer}}}
                """));

        assertThat(problems.inOrder()).isEmpty();
        assertThat(api.operations().stream().map(operation -> operation.id())).containsExactly("own", "theirs");
        assertThat(api.operations().get(1).pointer().pointer()).isEqualTo("pets-path.yaml#/put");
        assertThat(api.operations().get(1).parameters()).hasSize(1);
    }

    @Test
    void the_fingerprint_covers_every_file_and_no_other() {
        String schema = "{a: {$ref: A.yaml}}";
        Fingerprint before = read(schema, Map.of("A.yaml", "type: object")).fingerprint();

        assertThat(before.sha256()).hasSize(64);
        assertThat(before.files()).containsOnlyKeys("A.yaml", "pets.yaml");
        assertThat(read(schema, Map.of("A.yaml", "type: object", "B.yaml", "x")).fingerprint())
                .isEqualTo(before);
        assertThat(read(schema, Map.of("A.yaml", "type: array")).fingerprint().sha256())
                .isNotEqualTo(before.sha256());
    }

    @Test
    void no_reference_opens_a_connection() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(50);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/a.yaml";
            String ref = "{$ref: '" + address + "#/A'}";
            String document = Reads.openApi("3.1.0", """
                    servers: [{url: %1$s}]
                    paths:
                      /one: {$ref: '%1$s#/A'}
                      /two:
                        parameters: [%2$s]
                        post:
                          operationId: post
                          requestBody: %2$s
                          callbacks: {called: %2$s}
                          responses:
                            '200': %2$s
                            '201':
                              description: d
                              headers: {X: %2$s}
                              links: {L: %2$s}
                              content: {application/json: {schema: %2$s, examples: {E: %2$s, F: {externalValue: '%1$s'}}}}
                    components:
                      schemas: {S: {$schema: '%1$s', $id: '%1$s', allOf: [%2$s]}, T: {$dynamicRef: '%1$s#/A'}}
                      securitySchemes: {s: %2$s}
                    """.formatted(address, ref));

            Api api = read(document, "pets.yaml", Map.of());

            assertThat(api.operations()).isEmpty();
            assertThat(problems.inOrder())
                    .anyMatch(problem -> problem.code().id().equals("FS022"));
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    private Api read(String properties, Map<String, String> files) {
        return read(
                Reads.openApi(
                        "3.1.0",
                        Reads.getPets("") + "components: {schemas: {Whole: {type: object, properties: " + properties
                                + "}}}\n"),
                "pets.yaml",
                files);
    }

    private Api read(String document, String path, Map<String, String> files) {
        Neighbours neighbours = file -> files.containsKey(file)
                ? new Neighbours.Found.Text(files.get(file))
                : new Neighbours.Found.Missing(List.copyOf(files.keySet()));
        return SpecReader.read("pets", "pets.yaml", new SpecSource(path, document, neighbours), problems)
                .orElseThrow();
    }

    private static List<String> names(Api api) {
        return api.schemas().stream().map(NamedSchema::name).toList();
    }
}
