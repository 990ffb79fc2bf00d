package io.fromswagger.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReaderTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {type: string, nullable: true}                              | {type: [string, 'null']}
            {type: string, enum: [a, b], nullable: true}                | {type: [string, 'null'], enum: [a, b, null]}
            {enum: [a, b], nullable: true}                              | {enum: [a, b, null]}
            {type: string, enum: [a, null], nullable: true}             | {type: [string, 'null'], enum: [a, null]}
            {$ref: '#/components/schemas/Pet', description: lost}       | {$ref: '#/$defs/Pet'}
            {$ref: '#/components/schemas/Pet', nullable: true}          | {anyOf: [{$ref: '#/$defs/Pet'}, {type: 'null'}]}
            {allOf: [{$ref: '#/components/schemas/Pet'}], nullable: true, description: d} | {description: d, anyOf: [{allOf: [{$ref: '#/$defs/Pet'}]}, {type: 'null'}]}
            {type: integer, minimum: 1, exclusiveMinimum: true}         | {type: integer, exclusiveMinimum: 1}
            {type: integer, maximum: 9, exclusiveMaximum: false}        | {type: integer, maximum: 9}
            {type: string, example: a}                                  | {type: string, examples: [a]}
            {type: object, additionalProperties: false}                 | {type: object, additionalProperties: {not: {}}}
            {type: object, additionalProperties: true}                  | {type: object, additionalProperties: {}}
            {type: object, x-internal: 1, externalDocs: {url: u}}       | {type: object}
            {type: object, xml: {name: n, x-internal: 1}}               | {type: object, xml: {name: n}}
            {type: string, xml: {attribute: true, prefix: p}}           | {type: string, xml: {prefix: p, nodeType: attribute}}
            {type: array, items: {}, xml: {wrapped: true}}                | {type: array, items: {}, xml: {nodeType: element}}
            {type: string, readOnly: true, deprecated: true, format: uuid} | {type: string, readOnly: true, deprecated: true, format: uuid}
            """)
    void openapi_3_0(String given, String read) {
        assertThat(Reads.schema("3.0.3", given)).isEqualTo(Reads.tree(read));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {type: [string, 'null']}                                    | {type: [string, 'null']}
            {type: [string]}                                            | {type: string}
            {$ref: '#/components/schemas/Pet', description: kept}       | {$ref: '#/$defs/Pet', description: kept}
            {const: null}                                               | {const: null}
            {type: integer, exclusiveMinimum: 1}                        | {type: integer, exclusiveMinimum: 1}
            {type: array, prefixItems: [{type: string}], items: false}  | {type: array, prefixItems: [{type: string}], items: {not: {}}}
            {type: string, examples: [a, b]}                            | {type: string, examples: [a, b]}
            {if: {type: string}, then: {minLength: 1}, else: true}      | {if: {type: string}, then: {minLength: 1}, else: {}}
            {$id: 'https://example.com/s', $comment: c, type: object}   | {type: object}
            """)
    void openapi_3_1(String given, String read) {
        assertThat(Reads.schema("3.1.0", given)).isEqualTo(Reads.tree(read));
    }

    @Test
    void values_keep_their_digits_and_dates_stay_text() {
        Map<String, Object> schema = Reads.schema(
                "3.1.0", "{enum: [2024-01-31, 12:30, 0123, yes, 1.10, 123456789012345678901234567890, 1e2]}");

        assertThat(schema.get("enum"))
                .isEqualTo(List.of(
                        "2024-01-31",
                        "12:30",
                        "0123",
                        "yes",
                        new BigDecimal("1.10"),
                        new BigInteger("123456789012345678901234567890"),
                        new BigDecimal("1e2")));
    }

    @Test
    void a_discriminator_points_where_references_do() {
        Map<String, Object> schema = Reads.schema(
                "3.0.3",
                "{oneOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: kind, mapping: {pet: Pet,"
                        + " dog: '#/components/schemas/Pet'}}}");

        assertThat(schema.get("discriminator"))
                .isEqualTo(Reads.tree("{propertyName: kind, mapping: {pet: '#/$defs/Pet', dog: '#/$defs/Pet'}}"));
    }

    @Test
    void a_part_of_a_document_that_is_referred_to_gets_a_name() {
        var api = Reads.clean(Reads.openApi("3.1.0", Reads.getPets("") + """
                components:
                  schemas:
                    Pet: {type: object, properties: {name: {type: string, maxLength: 9}, mother: {$ref: '#/components/schemas/Pet'}}}
                    Toy: {type: object, properties: {owner: {$ref: '#/components/schemas/Pet/properties/name'}}}
                """));

        assertThat(Reads.named(api, "Toy").json())
                .isEqualTo(Reads.tree("{type: object, properties: {owner: {$ref: '#/$defs/Pet_name'}}}"));
        assertThat(Reads.named(api, "Pet_name").json()).isEqualTo(Reads.tree("{type: string, maxLength: 9}"));
        assertThat(Reads.named(api, "Pet_name").pointer().pointer())
                .isEqualTo("#/components/schemas/Pet/properties/name");
    }

    @Test
    void names_are_told_apart_whatever_they_are_made_of() {
        var api = Reads.faulty(Reads.openApi("3.0.3", Reads.getPets("") + """
                components:
                  schemas:
                    a/b~c: {type: string}
                    Page«Pet»: {type: string}
                    S: {allOf: [{$ref: '#/components/schemas/a~1b~0c'}, {$ref: '#/components/schemas/Page%C2%ABPet%C2%BB'}]}
                """));

        assertThat(Reads.named(api, "S").json())
                .isEqualTo(Reads.tree("{allOf: [{$ref: '#/$defs/a~1b~0c'}, {$ref: '#/$defs/Page«Pet»'}]}"));
    }

    @Test
    void a_child_that_its_parent_lists_takes_the_parent_without_the_list() {
        var api = Reads.clean(Reads.openApi("3.0.3", Reads.getPets("") + """
                components:
                  schemas:
                    Pet:
                      type: object
                      required: [kind]
                      properties: {kind: {type: string}}
                      oneOf: [{$ref: '#/components/schemas/Cat'}]
                      discriminator: {propertyName: kind}
                    Cat:
                      allOf:
                        - {$ref: '#/components/schemas/Pet'}
                        - {type: object, properties: {meows: {type: boolean}}}
                """));

        assertThat(Reads.named(api, "Cat").json()).isEqualTo(Reads.tree("""
                        allOf:
                          - {type: object, required: [kind], properties: {kind: {type: string}}}
                          - {type: object, properties: {meows: {type: boolean}}}
                        """));
        assertThat(Reads.named(api, "Pet").json()).containsKeys("oneOf", "discriminator");
    }

    @Test
    void every_collection_is_unmodifiable() {
        Map<String, Object> schema =
                Reads.schema("3.0.3", "{type: object, nullable: true, properties: {a: {enum: [1]}}}");

        assertThat(schema).isUnmodifiable();
        assertThat((Map<?, ?>) schema.get("properties")).isUnmodifiable();
        assertThat((List<?>) schema.get("type")).isUnmodifiable();
    }
}
