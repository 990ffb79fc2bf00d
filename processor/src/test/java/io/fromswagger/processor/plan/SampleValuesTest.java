package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.TestApi.TestOperation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type': 'string'} | 'text'",
                "{'type': 'string', 'minLength': 12} | 'text-text-te'",
                "{'type': 'string', 'maxLength': 2} | 'te'",
                "{'type': 'string', 'format': 'uuid'} | '3f2b8c1e-7d4a-4e5b-9c6d-1a2b3c4d5e6f'",
                "{'type': 'string', 'enum': ['b', 'a']} | 'b'",
                "{'type': 'string', 'examples': ['sku-1']} | 'sku-1'",
                "{'type': 'string', 'format': 'date', 'examples': ['yesterday']} | '2030-01-31'",
                "{'type': 'integer'} | 1",
                "{'type': 'integer', 'minimum': 5, 'multipleOf': 4} | 8",
                "{'type': 'integer', 'maximum': -3} | -3",
                "{'type': 'integer', 'exclusiveMinimum': 1} | 2",
                "{'type': 'number', 'exclusiveMinimum': 0, 'exclusiveMaximum': 0.5} | 0.25",
                "{'type': 'boolean'} | true",
                "{'type': 'array', 'items': {'type': 'string'}} | []",
                "{'type': 'array', 'minItems': 3, 'uniqueItems': true, 'items': {'type': 'integer'}} | [1, 2, 3]",
                "{'type': 'array', 'minItems': 2, 'uniqueItems': true, 'items': {'enum': ['a', 'b']}} | ['a', 'b']",
                "{'type': 'object', 'minProperties': 1, 'additionalProperties': {'type': 'integer'}} | {'key1': 1}",
                "{'const': 'fixed'} | 'fixed'",
                "{'oneOf': [{'type': 'integer'}, {'type': 'string'}]} | 1",
                "{'type': 'integer', 'oneOf': [{'const': 8}, {'const': 10}]} | 8",
                "{'oneOf': [{'type': 'array', 'items': {'type': 'string'}}, {'type': 'array', 'items': {'type': 'integer'}}]} | ['text']",
                "{'type': 'string', 'anyOf': [{'const': 'ar'}, {'const': 'bg'}]} | 'ar'",
                "{'allOf': [{'type': 'integer', 'minimum': 3}, {'maximum': 9}]} | 3"
            })
    void the_smallest_legal_value(String schema, String value) {
        assertThat(request(schema).value()).isEqualTo(TestApi.json(value));
    }

    @Test
    void only_what_is_required_and_travels_this_way() {
        String schema = """
            {'type': 'object', 'required': ['id', 'sku', 'secret'], 'properties': {
              'id': {'type': 'integer', 'readOnly': true},
              'sku': {'type': 'string'},
              'secret': {'type': 'string', 'writeOnly': true},
              'note': {'type': 'string'}}}""";

        assertThat(request(schema).value()).isEqualTo(TestApi.json("{'sku': 'text', 'secret': 'text'}"));
        assertThat(sample(schema, Direction.RESPONSE).value()).isEqualTo(TestApi.json("{'id': 1, 'sku': 'text'}"));
    }

    @Test
    void an_optional_property_that_nothing_is_legal_for_is_left_out() {
        String schema = """
            {'type': 'object', 'properties': {
              'status': {'type': 'string'},
              'operation': {'oneOf': [
                {'type': 'object', 'properties': {'a': {'type': 'string'}}},
                {'type': 'object', 'properties': {'b': {'type': 'string'}}}]}}}""";

        assertThat(sample(schema, Direction.RESPONSE).value()).isEqualTo(TestApi.json("{'status': 'text'}"));
    }

    /** Two lists of alternatives at one place have to be chosen from so that they fit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'oneOf': [BOOK, FILM], 'anyOf': [FILM, BOOK]} | {'title': 'text'}",
                "{'oneOf': [{'type': 'array', 'items': BOOK}, {'type': 'array', 'items': {'type': 'string'}}, FILM], "
                        + "'anyOf': [FILM, {'type': 'array', 'minItems': 1, 'items': {'type': 'string'}}]} | ['text']"
            })
    void choices_fit_one_another(String schema, String value) {
        String book = "{'type': 'object', 'required': ['title'], 'properties': {'title': {'type': 'string'}}}";
        String film = "{'type': 'object', 'required': ['year'], 'properties': {'year': {'type': 'integer'}}}";

        assertThat(request(schema.replace("BOOK", book).replace("FILM", film)).value())
                .isEqualTo(TestApi.json(value));
    }

    /** By something that only one of them allows; a request like that would be refused by many a service. */
    @ParameterizedTest
    @CsvSource({"boolean, 'text'", "string, true"})
    void alternatives_that_require_nothing_are_told_apart_in_answers(String type, String other) {
        String schema = """
            {'oneOf': [
              {'type': 'object', 'properties': {'a': {'type': 'boolean'}}},
              {'type': 'object', 'properties': {'b': {'type': '%s'}}}]}""".formatted(type);
        String value = other.equals("true") ? "{'b': true}" : "{'b': 'text'}";

        assertThat(sample(schema, Direction.RESPONSE).value()).isEqualTo(TestApi.json(value));
        assertThat(request(schema).isPossible()).isFalse();
    }

    @Test
    void alternatives_are_told_apart_by_what_stands_within_them() {
        String schema = """
            {'oneOf': [
              {'type': 'object', 'properties': {'cells': {'type': 'array', 'items': {'type': 'object', 'required': ['n'],
                'properties': {'n': {'type': 'integer'}}}}}},
              {'type': 'object', 'properties': {'cells': {'type': 'array', 'items': {'type': 'object', 'required': ['n'],
                'properties': {'n': {'type': 'integer'}, 'name': {'type': 'string'}}}}}}]}""";

        assertThat(sample(schema, Direction.RESPONSE).value())
                .isEqualTo(TestApi.json("{'cells': [{'n': 1, 'name': true}]}"));
    }

    @Test
    void alternatives_that_are_the_same_have_no_value() {
        String one = "{'type': 'object', 'properties': {'a': {'type': 'string'}}}";

        assertThat(sample("{'oneOf': [" + one + ", " + one + "]}", Direction.RESPONSE)
                        .isPossible())
                .isFalse();
    }

    @Test
    void an_answer_may_have_more_items_than_a_request() {
        String schema = "{'type': 'array', 'minItems': 100, 'items': {'type': 'integer', 'minimum': 5}}";

        assertThat(sample(schema, Direction.RESPONSE).value())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(100);
        assertThat(request(schema).isPossible()).isFalse();
    }

    @Test
    void an_illegal_example_of_one_property_spoils_nothing_else() {
        String schema = """
            {'type': 'object', 'required': ['sku', 'quantity'], 'properties': {
              'sku': {'type': 'string', 'examples': ['sku-1']},
              'quantity': {'type': 'integer', 'maximum': 5, 'examples': [50]}}}""";

        assertThat(request(schema).value()).isEqualTo(TestApi.json("{'sku': 'sku-1', 'quantity': 1}"));
    }

    @Test
    void where_the_first_alternative_fails_the_next_is_taken() {
        String schema = """
            {'oneOf': [{'type': 'object', 'properties': {'a': {'type': 'string'}}},
                       {'type': 'object', 'required': ['b'], 'properties': {'b': {'type': 'string'}}}],
             'not': {'maxProperties': 0}}""";

        assertThat(request(schema).isPossible()).isTrue();
    }

    @Test
    void a_discriminator_says_which_schema_it_is() {
        Api api = new TestApi()
                .schema("Cat", "{'type': 'object', 'required': ['kind'], 'properties': {'kind': {'type': 'string'}}}")
                .operation(new TestOperation("tame", "POST", "/pets").body("application/json", """
                    {'oneOf': [{'$ref': '#/$defs/Cat'}], 'discriminator': {'propertyName': 'kind',
                     'mapping': {'feline': '#/components/schemas/Cat'}}}"""))
                .build();

        assertThat(sample(api, Direction.REQUEST).value()).isEqualTo(TestApi.json("{'kind': 'feline'}"));
    }

    @Test
    void a_schema_that_requires_itself_has_no_sample_and_says_why() {
        Api api = new TestApi()
                .schema(
                        "Node",
                        "{'type': 'object', 'required': ['next'], 'properties': {'next': {'$ref': '#/$defs/Node'}}}")
                .operation(new TestOperation("link", "POST", "/nodes")
                        .body("application/json", "{'$ref': '#/$defs/Node'}"))
                .build();

        Possible<Object> sample = sample(api, Direction.REQUEST);

        assertThat(sample.isPossible()).isFalse();
        assertThat(sample.reason()).isEqualTo("it contains itself without end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[A-Z]{3}-\\\\d{4}$",
                "^[0-9a-f]+$",
                "^\\\\w+@\\\\w+\\\\.com$",
                "^(red|green)$",
                "^v\\\\d+(\\\\.\\\\d+)*$"
            })
    void a_text_for_a_pattern(String pattern) {
        Possible<Object> sample = request("{'type': 'string', 'pattern': '" + pattern + "'}");

        assertThat((String) sample.value()).matches(pattern.replace("\\\\", "\\"));
        assertThat(sample).isEqualTo(request("{'type': 'string', 'pattern': '" + pattern + "'}"));
    }

    @Test
    void a_pattern_of_a_fixed_length() {
        assertThat((String) request("{'type': 'string', 'pattern': '^[0-9a-f]+$', 'minLength': 40, 'maxLength': 40}")
                        .value())
                .hasSize(40);
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "^(a+)+$",
                "(((x{1000}){1000}){1000})",
                "[",
                "^(?<name>a)\\\\k<name>$",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(a|b|ab)*c{1,99999999}"
            })
    void a_hostile_pattern_costs_a_sample_at_most(String pattern) {
        assertThat(request("{'type': 'string', 'minLength': 30, 'pattern': '" + pattern + "'}"))
                .isNotNull();
    }

    private static Possible<Object> request(String schema) {
        return sample(schema, Direction.REQUEST);
    }

    private static Possible<Object> sample(String schema, Direction direction) {
        TestOperation operation = new TestOperation("do", "POST", "/things")
                .body("application/json", schema)
                .responds("200", "Done.", schema);
        return sample(new TestApi().operation(operation).build(), direction);
    }

    private static Possible<Object> sample(Api api, Direction direction) {
        Schemas schemas = new Schemas(api);
        SchemaValidator validator = new SchemaValidator(api, schemas);
        Schema schema = MentionedSchemas.of(api, direction).get(0);
        Possible<Object> sample = new SampleValues(schemas, validator).of(schema, direction);
        if (sample.isPossible()) {
            assertThat(validator.check(schema, direction, sample.value())).isEmpty();
        }
        return sample;
    }
}
