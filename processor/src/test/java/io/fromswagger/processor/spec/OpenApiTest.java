package io.fromswagger.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations of OpenAPI 3.0 and 3.1. */
class OpenApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"3.0.0", "3.0.4", "3.1.0", "3.1.2"})
    void the_smallest_document(String version) {
        Api api = Reads.clean(Reads.openApi(version, Reads.getPets("")));

        assertThat(api.title()).isEqualTo("Pets");
        assertThat(api.version()).hasValue("1.0");
        assertThat(api.operations()).hasSize(1);
        assertThat(api.operations().get(0).id()).isEqualTo("listPets");
        assertThat(api.operations().get(0).method()).isEqualTo("GET");
        assertThat(api.operations().get(0).pointer().pointer()).isEqualTo("#/paths/~1pets/get");
        assertThat(api.operations().get(0).pointer().line()).isEqualTo(5);
        assertThat(api.operations().get(0).pointer().column()).isEqualTo(5);
    }

    @Test
    void json_is_read_like_yaml_and_tabs_are_no_matter() {
        Api api = Reads.clean("""
                {
                \t"openapi": "3.1.0",
                \t"info": {"title": "Pets \\ud83d\\udc31 \\/", "version": "1.0"},
                \t"paths": {"/pets": {
                \t\t"get": {"operationId": "listPets", "responses": {"204": {"description": "Done"}}}}}
                }
                """);

        assertThat(api.title()).isEqualTo("Pets 🐱 /");
        assertThat(api.operations().get(0).pointer().line()).isEqualTo(5);
        assertThat(api.operations().get(0).pointer().column()).isEqualTo(3);
    }

    @Test
    void the_operations_parameters_override_those_of_the_path() {
        Operation operation = only("""
                paths:
                  /pets/{petId}:
                    parameters:
                      - {name: petId, in: path, required: true, schema: {type: string}}
                      - {name: verbose, in: query, schema: {type: boolean}}
                    get:
                      operationId: getPet
                      parameters:
                        - {name: verbose, in: query, required: true, schema: {type: string}}
                        - {name: verbose, in: header, schema: {type: string}}
                      responses: {'204': {description: Done}}
                """);

        assertThat(operation.parameters())
                .extracting(Parameter::in, Parameter::name, Parameter::required)
                .containsExactly(
                        tuple(Parameter.In.PATH, "petId", true),
                        tuple(Parameter.In.QUERY, "verbose", true),
                        tuple(Parameter.In.HEADER, "verbose", false));
        assertThat(operation.parameters().get(1).pointer().pointer())
                .isEqualTo("#/paths/~1pets~1{petId}/get/parameters/0");
    }

    @ParameterizedTest(name = "{0} is {1}, exploded: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {name: p, in: query, schema: {type: array, items: {type: string}}}                 | form      | true
            {name: p, in: query, explode: false, schema: {type: array, items: {type: string}}} | form      | false
            {name: p, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}} | pipeDelimited | false
            {name: p, in: query, style: deepObject, explode: true, schema: {type: object}}     | deepObject | true
            {name: p, in: header, schema: {type: string}}                                      | simple    | false
            {name: p, in: cookie, schema: {type: string}}                                      | form      | true
            {name: p, in: query, content: {application/json: {schema: {type: object}}}}        | json      | false
            """)
    void a_parameters_style(String parameter, String style, boolean explode) {
        Parameter read = only(Reads.getPets("parameters:\n  - " + parameter))
                .parameters()
                .get(0);

        assertThat(read.style()).isEqualTo(style);
        assertThat(read.explode()).isEqualTo(explode);
        assertThat(read.schema().json()).containsKey("type");
    }

    @Test
    void headers_that_are_described_elsewhere_are_no_parameters() {
        Operation operation = only(Reads.getPets("""
                parameters:
                  - {name: Accept, in: header, schema: {type: string}}
                  - {name: content-type, in: header, schema: {type: string}}
                  - {name: Authorization, in: header, schema: {type: string}}
                  - {name: X-Trace, in: header, schema: {type: string}}
                """));

        assertThat(operation.parameters()).extracting(Parameter::name).containsExactly("X-Trace");
    }

    @Test
    void references_to_components_are_followed_and_keep_the_place_of_the_definition() {
        Operation operation = only("""
                paths:
                  /pets: {$ref: '#/components/pathItems/Pets'}
                components:
                  pathItems:
                    Pets:
                      post:
                        operationId: addPet
                        parameters: [{$ref: '#/components/parameters/Trace'}]
                        requestBody: {$ref: '#/components/requestBodies/Pet'}
                        responses: {'201': {$ref: '#/components/responses/Made'}}
                  parameters:
                    Trace: {name: trace, in: query, schema: {type: string}}
                  requestBodies:
                    Pet:
                      required: true
                      content:
                        application/json:
                          schema: {type: object}
                          examples: {cat: {$ref: '#/components/examples/Cat'}, none: {value: null}}
                  responses:
                    Made: {description: Made, headers: {Location: {$ref: '#/components/headers/Place'}}}
                  headers:
                    Place: {required: true, schema: {type: string}}
                  examples:
                    Cat: {value: {name: Tom, born: 2020-02-02}}
                """);

        assertThat(operation.path()).isEqualTo("/pets");
        assertThat(operation.parameters().get(0).pointer().pointer()).isEqualTo("#/components/parameters/Trace");
        var media = operation.body().orElseThrow().content().get(0);
        assertThat(media.examples().get(0).name()).isEqualTo("cat");
        assertThat(media.examples().get(0).value()).isEqualTo(Reads.tree("{name: Tom, born: '2020-02-02'}"));
        assertThat(media.examples().get(1).value()).isNull();
        Response made = operation.responses().get(0);
        assertThat(made.headers().get(0).name()).isEqualTo("Location");
        assertThat(made.headers().get(0).required()).isTrue();
    }

    @Test
    void statuses_are_codes_ranges_and_the_default() {
        Operation operation = only("""
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      responses:
                        200: {description: Fine}
                        '4XX': {description: Yours}
                        default: {description: Whatever}
                """);

        assertThat(operation.responses()).extracting(Response::status).containsExactly("200", "4XX", "default");
    }

    @Test
    void an_operations_security_overrides_the_documents() {
        Api api = Reads.clean(Reads.openApi("3.1.0", """
                security: [{token: []}]
                paths:
                  /pets:
                    get: {operationId: open, security: [], responses: {'204': {description: Done}}}
                    put: {operationId: guarded, responses: {'204': {description: Done}}}
                    post:
                      operationId: either
                      security: [{key: [], token: []}, {}]
                      responses: {'204': {description: Done}}
                components:
                  securitySchemes:
                    token: {type: http, scheme: Bearer}
                    key: {type: apiKey, in: header, name: X-Key}
                """));

        assertThat(Reads.operation(api, "open").security()).isEmpty();
        assertThat(Reads.operation(api, "guarded").security()).isEqualTo(List.of(List.of("token")));
        assertThat(Reads.operation(api, "either").security()).isEqualTo(List.of(List.of("key", "token"), List.of()));
        assertThat(api.securitySchemes().get(0).scheme()).hasValue("bearer");
        assertThat(api.securitySchemes().get(1).parameterName()).hasValue("X-Key");
    }

    @ParameterizedTest(name = "{0} lives at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [{url: 'https://pets.example.com/v1/'}]       | /v1
            [{url: 'https://pets.example.com'}]           | ''
            [{url: /api}]                                 | /api
            [{url: ./api}, {url: /other}]                 | /api
            [{url: '//pets.example.com/v1?x=1'}]          | /v1
            [{url: 'https://{host}:{port}/{base}/x', variables: {host: {default: h}, port: {default: '80'}, base: {default: v2}}}] | /v2/x
            [{url: '{base}', variables: {base: {default: 'https://h/v3'}}}] | /v3
            """)
    void the_first_server_tells_where_the_api_lives(String servers, String basePath) {
        Api api = Reads.clean(Reads.openApi("3.1.0", "servers: " + servers + "\n" + Reads.getPets("")));

        assertThat(api.basePath()).isEqualTo(basePath);
    }

    @ParameterizedTest(name = "{0} {1} is named {2}")
    @CsvSource({
        "get, /pets, getPets",
        "delete, '/pets/{pet-id}/toys.json', deletePetsByPetIdToysJson",
        "get, /, getRoot",
    })
    void an_operation_without_id_is_named_after_method_and_path(String method, String path, String id) {
        Api api = Reads.faulty(Reads.openApi(
                "3.1.0", "paths: {'" + path + "': {" + method + ": {responses: {'204': {description: Done}}}}}"));

        assertThat(api.operations().get(0).id()).isEqualTo(id);
    }

    @Test
    void a_given_id_is_never_changed_for_the_sake_of_a_made_one() {
        Api api = Reads.faulty(Reads.openApi("3.1.0", """
                paths:
                  /pets:
                    get: {responses: {'204': {description: Done}}}
                  /all-pets:
                    get: {operationId: getPets, responses: {'204': {description: Done}}}
                """));

        assertThat(api.operations()).extracting(Operation::id).containsExactly("getPets2", "getPets");
    }

    @Test
    void aliases_and_merge_keys_are_written_out() {
        Operation operation = only("""
                x-common: &common {required: true, schema: &text {type: string}}
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      parameters:
                        - {<<: *common, name: one, in: query}
                        - {<<: *common, name: two, in: query, required: false}
                        - {name: three, in: query, schema: *text}
                      responses: {'204': {description: Done}}
                """);

        assertThat(operation.parameters()).extracting(Parameter::required).containsExactly(true, false, false);
        assertThat(operation.parameters())
                .allMatch(parameter -> parameter.schema().json().containsValue("string"));
    }

    private static Operation only(String rest) {
        return Reads.clean(Reads.openApi("3.1.0", rest)).operations().get(0);
    }
}
