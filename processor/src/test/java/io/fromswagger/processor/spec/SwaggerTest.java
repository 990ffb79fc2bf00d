package io.fromswagger.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of Swagger 2.0, which keep their own pointers. */
class SwaggerTest {

    @Test
    void a_body_is_a_parameter_with_the_media_types_that_are_consumed() {
        Api api = Reads.clean(Reads.swagger("""
                basePath: /v1/
                consumes: [application/json, application/xml]
                paths:
                  /pets:
                    post:
                      operationId: addPet
                      parameters:
                        - {name: trace, in: query, type: string}
                        - {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
                      responses: {'204': {description: Done}}
                definitions:
                  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string, x-nullable: true}}}
                """));

        Body body = api.operations().get(0).body().orElseThrow();
        assertThat(api.basePath()).isEqualTo("/v1");
        assertThat(body.required()).isTrue();
        assertThat(body.pointer().pointer()).isEqualTo("#/paths/~1pets/post/parameters/1");
        assertThat(body.content()).extracting(MediaType::type).containsExactly("application/json", "application/xml");
        assertThat(body.content().get(0).schema().orElseThrow().refName()).hasValue("Pet");
        assertThat(api.operations().get(0).parameters())
                .extracting(Parameter::name)
                .containsExactly("trace");
        assertThat(Reads.named(api, "Pet").pointer().pointer()).isEqualTo("#/definitions/Pet");
        assertThat(Reads.named(api, "Pet").json())
                .isEqualTo(Reads.tree(
                        "{type: object, discriminator: {propertyName: kind}, required: [kind], properties: {kind:"
                                + " {type: [string, 'null']}}}"));
    }

    @Test
    void form_fields_are_one_body() {
        Body body = operation("""
                parameters:
                  - {name: name, in: formData, type: string, required: true, minLength: 1}
                  - {name: age, in: formData, type: integer, format: int32}
                """).body().orElseThrow();

        assertThat(body.content()).extracting(MediaType::type).containsExactly("application/x-www-form-urlencoded");
        assertThat(body.content().get(0).schema().orElseThrow().json())
                .isEqualTo(Reads.tree(
                        "{type: object, properties: {name: {type: string, minLength: 1}, age: {type: integer,"
                                + " format: int32}}, required: [name]}"));
    }

    @Test
    void a_file_travels_in_parts() {
        Body body = operation("""
                consumes: [multipart/form-data, application/x-www-form-urlencoded]
                parameters: [{name: photo, in: formData, type: file}]
                """).body().orElseThrow();

        assertThat(body.content()).extracting(MediaType::type).containsExactly("multipart/form-data");
        assertThat(body.content().get(0).schema().orElseThrow().json())
                .isEqualTo(Reads.tree("{type: object, properties: {photo: {type: string, format: binary}}}"));
    }

    @ParameterizedTest(name = "{0} is {1}, exploded: {2}")
    @CsvSource({
        "csv, form, false",
        "ssv, spaceDelimited, false",
        "tsv, tabDelimited, false",
        "pipes, pipeDelimited, false",
        "multi, form, true"
    })
    void a_collections_format_is_a_style(String format, String style, boolean explode) {
        Parameter parameter = operation("parameters: [{name: tags, in: query, type: array, items: {type: string},"
                        + " collectionFormat: " + format + "}]")
                .parameters()
                .get(0);

        assertThat(parameter.style()).isEqualTo(style);
        assertThat(parameter.explode()).isEqualTo(explode);
        assertThat(parameter.schema().json()).isEqualTo(Reads.tree("{type: array, items: {type: string}}"));
    }

    @Test
    void responses_come_in_the_media_types_that_are_produced() {
        Response response =
                Reads.clean(Reads.swagger("""
                produces: [application/json, text/csv]
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      responses:
                        200:
                          description: All pets
                          schema: {type: array, items: {type: string}}
                          examples: {application/json: [Tom]}
                          headers: {X-Total: {type: integer}}
                        204: {description: None}
                """)).operations().get(0).responses().get(0);

        assertThat(response.content()).extracting(MediaType::type).containsExactly("application/json", "text/csv");
        assertThat(response.content().get(0).examples()).hasSize(1);
        assertThat(response.content().get(1).examples()).isEmpty();
        assertThat(response.headers().get(0).schema().json()).isEqualTo(Reads.tree("{type: integer}"));
    }

    @Test
    void a_response_without_schema_has_no_body() {
        assertThat(operation("").responses().get(0).content()).isEmpty();
    }

    @Test
    void basic_authentication_is_a_scheme_of_http() {
        Api api = Reads.clean(Reads.swagger("securityDefinitions: {login: {type: basic}}\n" + Reads.getPets("")));

        assertThat(api.securitySchemes().get(0).type()).isEqualTo("http");
        assertThat(api.securitySchemes().get(0).scheme()).hasValue("basic");
    }

    private static Operation operation(String members) {
        return Reads.clean(Reads.swagger(Reads.getPets(members))).operations().get(0);
    }
}
