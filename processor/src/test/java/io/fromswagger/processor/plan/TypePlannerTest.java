package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.plan.NamedType.Branch;
import io.fromswagger.processor.plan.NamedType.EnumType;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.Property;
import io.fromswagger.processor.plan.NamedType.UnionType;
import io.fromswagger.processor.plan.Shape.Numeric.Size;
import io.fromswagger.processor.plan.Shape.Text.Format;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypePlannerTest {

    private final Problems problems = new Problems();

    @Test
    void an_object_with_properties_is_a_record() {
        ObjectType order = object(plan(new TestApi().schema("Order", """
            {'type': 'object', 'required': ['sku', 'id'], 'properties': {
              'id': {'type': 'integer', 'readOnly': true},
              'sku': {'type': 'string'},
              'total': {'type': 'number'},
              'placedAt': {'type': 'string', 'format': 'date-time'}}}""")), "Order");

        assertThat(order.properties()).extracting(Property::jsonName).containsExactly("id", "sku", "total", "placedAt");
        assertThat(order.properties())
                .extracting(Property::shape)
                .containsExactly(
                        new Shape.Numeric(Size.LONG, false),
                        new Shape.Text(Format.STRING, false),
                        new Shape.Numeric(Size.DECIMAL, false),
                        new Shape.Text(Format.DATE_TIME, false));
        assertThat(order.properties()).extracting(Property::alwaysPresent).containsExactly(true, true, false, false);
    }

    @Test
    void bytes_in_json_are_what_is_said_to_be_base64() {
        ObjectType file = object(plan(new TestApi().schema("File", """
            {'type': 'object', 'properties': {
              'byte': {'type': 'string', 'format': 'byte'},
              'encoded': {'type': 'string', 'contentEncoding': 'base64'},
              'binary': {'type': 'string', 'format': 'binary'}}}""")), "File");

        assertThat(file.properties())
                .extracting(Property::shape)
                .containsExactly(
                        new Shape.Text(Format.BINARY, false),
                        new Shape.Text(Format.BINARY, false),
                        new Shape.Text(Format.STRING, false));
    }

    @Test
    void what_allOf_adds_belongs_to_the_record() {
        Types types = plan(new TestApi()
                .schema(
                        "Animal",
                        "{'type': 'object', 'required': ['name'], 'properties': {'name': {'type': 'string'}}}")
                .schema("Dog", """
                    {'allOf': [{'$ref': '#/$defs/Animal'},
                     {'type': 'object', 'required': ['bark'], 'properties': {'bark': {'type': 'boolean'}}}]}"""));

        assertThat(object(types, "Dog").properties())
                .extracting(Property::jsonName)
                .containsExactly("name", "bark");
        assertThat(object(types, "Dog").properties()).allMatch(Property::alwaysPresent);
    }

    @Test
    void a_schema_that_contains_itself_refers_to_its_own_record() {
        Types types = plan(new TestApi().schema("Node", """
            {'type': 'object', 'properties': {
              'next': {'$ref': '#/$defs/Node'},
              'children': {'type': 'array', 'items': {'$ref': '#/$defs/Node'}}}}"""));

        Shape node = new Shape.Named("#/components/schemas/Node", false);
        assertThat(object(types, "Node").properties())
                .extracting(Property::shape)
                .containsExactly(node, new Shape.ListOf(node, false));
    }

    @Test
    void inline_objects_and_enums_are_named_after_their_owner() {
        Types types = plan(new TestApi().schema("Order", """
            {'type': 'object', 'properties': {
              'status': {'type': 'string', 'enum': ['placed', 'paid']},
              'lines': {'type': 'array', 'items': {'type': 'object', 'properties': {'sku': {'type': 'string'}}}}}}"""));

        assertThat(types.named())
                .extracting(NamedType::suggestedName)
                .containsExactly("Order", "Order status", "Order line");
        assertThat(types.named().get(1))
                .isInstanceOfSatisfying(
                        EnumType.class, status -> assertThat(status.values()).containsExactly("placed", "paid"));
    }

    @Test
    void a_name_for_a_list_or_a_text_is_no_type_of_its_own() {
        Types types = plan(new TestApi()
                .schema("Sku", "{'type': 'string'}")
                .schema("Skus", "{'type': 'array', 'items': {'$ref': '#/$defs/Sku'}}")
                .schema("Order", "{'type': 'object', 'properties': {'skus': {'$ref': '#/$defs/Skus'}}}"));

        assertThat(types.named()).hasSize(1);
        assertThat(object(types, "Order").properties().get(0).shape())
                .isEqualTo(new Shape.ListOf(new Shape.Text(Format.STRING, false), false));
    }

    @Test
    void a_schema_or_null_is_the_schema_and_nullable() {
        Types types = plan(new TestApi()
                .schema("Note", "{'type': 'object', 'properties': {'text': {'type': ['string', 'null']}}}")
                .schema("Order", """
                    {'type': 'object', 'properties': {
                      'note': {'anyOf': [{'$ref': '#/$defs/Note'}, {'type': 'null'}]}}}"""));

        assertThat(object(types, "Note").properties().get(0).shape()).isEqualTo(new Shape.Text(Format.STRING, true));
        assertThat(object(types, "Order").properties().get(0).shape())
                .isEqualTo(new Shape.Named("#/components/schemas/Note", true));
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void a_named_union_is_implemented_by_the_objects_it_names() {
        Types types = plan(new TestApi()
                .schema("Card", "{'type': 'object', 'properties': {'number': {'type': 'string'}}}")
                .schema("Payment", "{'oneOf': [{'$ref': '#/$defs/Card'}, {'type': 'string'}, {'type': 'null'}]}")
                .schema("Order", "{'type': 'object', 'properties': {'payment': {'$ref': '#/$defs/Payment'}}}"));

        assertThat(object(types, "Order").properties())
                .extracting(Property::shape)
                .containsExactly(new Shape.Named("#/components/schemas/Payment", true));
        assertThat(union(types, "Payment").branches())
                .containsExactly(
                        new Branch(new Shape.Named("#/components/schemas/Card", false), true, List.of()),
                        new Branch(new Shape.Text(Format.STRING, false), false, List.of()));
        assertThat(problems.inOrder()).isEmpty();
    }

    @Test
    void inline_unions_of_the_same_types_are_one() {
        Types types = plan(new TestApi().schema("Order", """
            {'type': 'object', 'properties': {
              'first': {'oneOf': [{'type': 'string'}, {'type': 'boolean'}]}, 'second': {'type': ['string', 'boolean']}}}"""));

        assertThat(object(types, "Order").properties())
                .extracting(Property::shape)
                .extracting(shape -> ((Shape.Named) shape).key())
                .containsOnly(union(types, "String Or Boolean").key());
    }

    @Test
    void alternatives_that_java_tells_not_apart_are_no_union() {
        Types types = plan(new TestApi().schema("Order", """
            {'type': 'object', 'properties': {
              'number': {'oneOf': [{'type': 'integer'}, {'type': 'number'}]},
              'text': {'anyOf': [{'enum': ['a', 'b']}, {'type': 'string', 'format': 'uuid'}]},
              'any': {'anyOf': [{}, {'type': 'string'}]},
              'open': {'anyOf': [{'type': 'string', 'enum': ['a', 'b']}, {'type': 'null'}]}}}"""));

        assertThat(object(types, "Order").properties().subList(0, 3))
                .extracting(Property::shape)
                .containsExactly(
                        new Shape.Numeric(Size.DECIMAL, false),
                        new Shape.Text(Format.STRING, false),
                        new Shape.AnyJson(true));
        assertThat(object(types, "Order").properties().get(3).mayBeAbsentOrNull())
                .isTrue();
    }

    @Test
    void several_unions_at_once_are_any_json_and_said_once() {
        Types types = plan(new TestApi().schema("Payment", """
                    {'oneOf': [{'type': 'object', 'properties': {'iban': {}}}, {'type': 'string'}],
                     'anyOf': [{'type': 'object', 'properties': {'bic': {}}}, {'type': 'integer'}]}""").schema("Order", """
                    {'type': 'object', 'properties': {
                      'first': {'$ref': '#/$defs/Payment'}, 'second': {'$ref': '#/$defs/Payment'}}}"""));

        assertThat(object(types, "Order").properties())
                .extracting(Property::shape)
                .containsOnly(new Shape.AnyJson(true));
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly(ProblemCode.UNION_UNTYPED);
    }

    @Test
    void an_object_without_properties_is_a_map() {
        Types types = plan(new TestApi().schema("Order", """
            {'type': 'object', 'properties': {
              'labels': {'type': 'object', 'additionalProperties': {'type': 'string'}},
              'anything': {'type': 'object'}}}"""));

        assertThat(object(types, "Order").properties())
                .extracting(Property::shape)
                .containsExactly(
                        new Shape.MapOf(new Shape.Text(Format.STRING, false), false),
                        new Shape.MapOf(new Shape.AnyJson(true), false));
    }

    @Test
    void what_javac_can_not_hold_is_a_class_or_a_text() {
        String properties = IntStream.range(0, 201)
                .mapToObj(i -> "'p" + i + "': {'type': 'string'}")
                .collect(Collectors.joining(", "));
        String values = IntStream.range(0, 501).mapToObj(i -> "'v" + i + "'").collect(Collectors.joining(", "));
        Types types = plan(new TestApi()
                .schema("Wide", "{'type': 'object', 'properties': {" + properties + "}}")
                .schema("Long", "{'type': 'string', 'enum': [" + values + "]}")
                .schema("Both", """
                    {'type': 'object', 'properties': {
                      'wide': {'$ref': '#/$defs/Wide'}, 'long': {'$ref': '#/$defs/Long'}}}"""));

        assertThat(object(types, "Both").properties())
                .extracting(Property::shape)
                .containsExactly(
                        new Shape.Named("#/components/schemas/Wide", false), new Shape.Text(Format.STRING, false));
        assertThat(object(types, "Wide").form()).isEqualTo(NamedType.Form.CLASS);
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly(ProblemCode.ENUM_TOO_LARGE);
    }

    @Test
    void bounds_beyond_a_long_make_a_big_integer() {
        Types types = plan(new TestApi().schema("Numbers", """
            {'type': 'object', 'properties': {
              'small': {'type': 'integer', 'format': 'int32'},
              'huge': {'type': 'integer', 'maximum': 18446744073709551615},
              'ratio': {'type': 'number', 'format': 'double'}}}"""));

        assertThat(object(types, "Numbers").properties())
                .extracting(Property::shape)
                .containsExactly(
                        new Shape.Numeric(Size.INT, false),
                        new Shape.Numeric(Size.BIG_INTEGER, false),
                        new Shape.Numeric(Size.DOUBLE, false));
    }

    private Types plan(TestApi api) {
        var built = api.build();
        return TypePlanner.plan(built, new Schemas(built), problems);
    }

    private static UnionType union(Types types, String name) {
        List<NamedType> found = types.named().stream()
                .filter(type -> type.suggestedName().equals(name))
                .toList();
        assertThat(found).hasSize(1);
        return (UnionType) found.get(0);
    }

    private static ObjectType object(Types types, String name) {
        List<NamedType> found = types.named().stream()
                .filter(type -> type.suggestedName().equals(name))
                .toList();
        assertThat(found).hasSize(1);
        return (ObjectType) found.get(0);
    }
}
