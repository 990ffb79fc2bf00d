package io.fromswagger.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.NamedType.EnumType;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.Planner;
import io.fromswagger.processor.plan.TestApi;
import io.fromswagger.processor.plan.TestApi.TestOperation;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamePlanTest {

    @Test
    void classes_stand_in_the_package_of_the_api_and_types_in_its_model() {
        ApiPlan plan = plan(new TestApi()
                .schema("Order", "{'type': 'object', 'properties': {'id': {'type': 'integer'}}}")
                .operation(new TestOperation("placeOrder", "POST", "/orders")));
        NamePlan names = new NamePlan(plan, "com.acme");
        Operation placeOrder = plan.api().operations().get(0);

        assertThat(names.client()).hasToString("com.acme.orders.OrdersClient");
        assertThat(names.fake()).hasToString("com.acme.orders.OrdersFake");
        assertThat(names.contractTests(plan.operations().get(0)))
                .hasToString("[com.acme.orders.PlaceOrderContractTest]");
        assertThat(names.response(placeOrder)).hasToString("com.acme.orders.PlaceOrderResponse");
        assertThat(names.type("#/components/schemas/Order")).hasToString("com.acme.orders.model.Order");
        assertThat(names.method(placeOrder)).isEqualTo("placeOrder");
    }

    @Test
    void an_operation_is_not_called_like_a_method_that_all_fakes_have() {
        ApiPlan plan = plan(new TestApi()
                .operation(new TestOperation("inOrder", "GET", "/a"))
                .operation(new TestOperation("answersByContract", "GET", "/b"))
                .operation(new TestOperation("strictStubs", "GET", "/c"))
                .operation(new TestOperation("proxyTo", "GET", "/d")));
        NamePlan names = new NamePlan(plan, "com.acme");

        assertThat(plan.api().operations())
                .extracting(names::method)
                .doesNotContain("inOrder", "answersByContract", "strictStubs", "proxyTo")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_test_of_an_operation_is_not_called_like_the_class_that_it_stands_in() {
        ApiPlan plan = plan(new TestApi()
                .operation(new TestOperation("realOrdersTest", "GET", "/a"))
                .operation(new TestOperation("RealOrdersTEST", "GET", "/b")));
        NamePlan names = new NamePlan(plan, "com.acme");

        assertThat(plan.api().operations())
                .extracting(operation -> names.collaboratorTest(operation).simpleName())
                .doesNotContain(names.collaboratorTest().simpleName())
                .containsExactly("RealOrdersTest2", "RealOrdersTEST3");
    }

    @Test
    void a_class_of_too_many_operations_inherits_the_others() {
        TestApi api = new TestApi();
        for (int i = 1; i <= NamePlan.MOST_OPERATIONS + 1; i++) {
            api.operation(new TestOperation("o" + i, "GET", "/" + i));
        }
        NamePlan names = new NamePlan(plan(api), "com.acme");

        assertThat(names.parts(names.client()))
                .extracting(ClassName::simpleName)
                .containsExactly("OrdersClient", "OrdersClientPart2");
        assertThat(names.parts(names.fake()))
                .extracting(ClassName::simpleName)
                .containsExactly("OrdersFake", "OrdersFakePart2");
    }

    @Test
    void operations_that_differ_only_in_case_or_symbols_get_names_apart() {
        ApiPlan plan = plan(new TestApi()
                .operation(new TestOperation("list-orders", "GET", "/a"))
                .operation(new TestOperation("listOrders", "GET", "/b"))
                .operation(new TestOperation("LISTORDERS", "GET", "/c"))
                .operation(new TestOperation("orders", "GET", "/d")));
        NamePlan names = new NamePlan(plan, "com.acme");
        List<Operation> operations = plan.api().operations();

        assertThat(operations)
                .extracting(names::method)
                .containsExactly("listOrders", "listOrders2", "listorders3", "orders");
        assertThat(operations)
                .extracting(operation -> names.fakeOf(operation).simpleName())
                .containsExactly("ListOrdersFake", "ListOrders2Fake", "Listorders3Fake", "Orders2Fake");
    }

    @Test
    void a_type_never_hides_one_that_generated_code_needs() {
        ApiPlan plan = plan(new TestApi()
                .schema("String", "{'type': 'object', 'properties': {'id': {'type': 'integer'}}}")
                .schema("list", "{'type': 'object', 'properties': {'id': {'type': 'integer'}}}"));
        NamePlan names = new NamePlan(plan, "com.acme");

        assertThat(plan.types().named())
                .extracting(type -> names.type(type.key()).simpleName())
                .containsExactly("String_", "List_");
    }

    @Test
    void components_and_constants_are_legal_and_apart() {
        ApiPlan plan = plan(new TestApi().schema("Odd", """
            {'type': 'object', 'properties': {
              'class': {'type': 'string'}, 'hashCode': {'type': 'integer'}, 'a-b': {}, 'a_b': {},
              'sort': {'type': 'string', 'enum': ['+1', '-1', 'asc', 'ASC', '']}}}"""));
        NamePlan names = new NamePlan(plan, "com.acme");
        ObjectType odd = (ObjectType) plan.types().named().get(0);
        EnumType sort = (EnumType) plan.types().named().get(1);

        assertThat(odd.properties())
                .extracting(property -> names.component(odd, property))
                .containsExactly("class_", "hashCode_", "aB", "aB2", "sort");
        assertThat(sort.values())
                .extracting(value -> names.constant(sort, value))
                .containsExactly("PLUS_1", "MINUS_1", "ASC", "ASC2", "EMPTY");
    }

    @Test
    void parameters_of_one_name_in_two_places_are_two_variables() {
        ApiPlan plan = plan(new TestApi()
                .operation(new TestOperation("get", "GET", "/a/{id}")
                        .parameter(In.PATH, "id", true, "{'type': 'string'}")
                        .parameter(In.QUERY, "id", false, "{'type': 'string'}")
                        .parameter(In.QUERY, "body", false, "{'type': 'string'}")));
        NamePlan names = new NamePlan(plan, "com.acme");
        Operation get = plan.api().operations().get(0);

        assertThat(get.parameters()).extracting(it -> names.variable(get, it)).containsExactly("id", "id2", "body_");
    }

    @Test
    void a_value_that_is_always_there_is_primitive_and_one_that_may_be_missing_is_not() {
        ApiPlan plan = plan(new TestApi().schema("Order", """
            {'type': 'object', 'required': ['quantity'], 'properties': {
              'quantity': {'type': 'integer'}, 'rank': {'type': 'integer'}, 'tags': {'type': 'array', 'items': {'type': 'integer'}}}}"""));
        JavaTypes types = new JavaTypes(new NamePlan(plan, "com.acme"));
        ObjectType order = (ObjectType) plan.types().named().get(0);

        assertThat(order.properties())
                .extracting((NamedType.Property property) -> types.component(property))
                .extracting(TypeName::toString)
                .containsExactly(
                        "long",
                        "java.lang. @org.jspecify.annotations.Nullable Long",
                        "java.util. @org.jspecify.annotations.Nullable List<java.lang.Long>");
    }

    @Test
    void an_inline_type_stands_within_the_type_that_it_is_for() {
        assertThat(names(new TestApi().schema("Order", """
            {'type': 'object', 'properties': {
              'status': {'type': 'string', 'enum': ['placed', 'paid']},
              'lines': {'type': 'array', 'items': {'type': 'object', 'properties': {
                'order': {'type': 'object', 'properties': {'id': {'type': 'integer'}}},
                'status': {'type': 'string', 'enum': ['placed', 'paid']}}}}}}""")))
                .containsExactly("Order", "Order.Status", "Order.Line", "Order.Line.InnerOrder");
    }

    @Test
    void what_several_types_say_alike_stands_where_it_is_the_shortest_to_say() {
        String status = "{'type': 'object', 'properties': {'status': {'type': 'string', 'enum': ['placed', 'paid']}}}";

        assertThat(names(new TestApi()
                        .schema("Fulfilment", status)
                        .schema("Order", status)
                        .schema("Gift", "{'allOf': [{'$ref': '#/$defs/Order'}]}")))
                .containsExactly("Fulfilment", "Order", "Order.Status");
    }

    @Test
    void what_requests_and_responses_share_stands_in_what_comes_back() {
        assertThat(names(new TestApi()
                        .schema("Order", """
            {'type': 'object', 'properties': {
              'id': {'type': 'integer', 'readOnly': true},
              'status': {'type': 'string', 'enum': ['placed', 'paid']}}}""")
                        .operation(new TestOperation("placeOrder", "POST", "/orders")
                                .body("application/json", "{'$ref': '#/$defs/Order'}")
                                .responds("201", "Placed.", "{'$ref': '#/$defs/Order'}"))))
                .containsExactlyInAnyOrder("Order", "OrderInput", "Order.Status");
    }

    @Test
    void a_type_of_the_package_that_is_read_by_its_simple_name_is_not_hidden() {
        assertThat(names(new TestApi()
                        .schema("Status", "{'type': 'object', 'properties': {'since': {'type': 'string'}}}")
                        .schema("Order", """
                    {'type': 'object', 'properties': {
                      'history': {'type': 'object', 'properties': {'all': {'type': 'array', 'items': {'$ref': '#/$defs/Status'}}}},
                      'status': {'type': 'string', 'enum': ['placed', 'paid']}}}""")))
                .containsExactly("Status", "Order", "Order.History", "Order.OrderStatus");
    }

    @Test
    void a_file_of_too_many_types_is_split() {
        String properties = IntStream.rangeClosed(1, 151)
                .mapToObj(
                        i -> "'p" + i + "': {'type': 'object', 'properties': {'x': {'type': 'object', 'properties': {'y"
                                + i + "': {}}}}}")
                .collect(Collectors.joining(", "));

        assertThat(names(new TestApi().schema("Wide", "{'type': 'object', 'properties': {" + properties + "}}")))
                .hasSize(303)
                .contains("Wide", "WideP1", "WideP1.X", "WideP151.X");
    }

    @Test
    void no_class_file_gets_a_name_that_a_file_system_refuses() {
        String deep = "{'type': 'string', 'enum': ['a', 'b']}";
        for (int i = 0; i < 12; i++) {
            deep = "{'type': 'object', 'properties': {'" + "level".repeat(10) + i + "': " + deep + "}}";
        }

        List<String> names = names(new TestApi().schema("Deep", deep));

        assertThat(names).hasSize(13).doesNotHaveDuplicates();
        assertThat(names).allSatisfy(name -> assertThat(name + "$Unknown.class").hasSizeLessThanOrEqualTo(255));
        assertThat(names.stream().filter(name -> !name.contains("."))).hasSizeBetween(3, 6);
    }

    private static List<String> names(TestApi api) {
        ApiPlan plan = plan(api);
        NamePlan names = new NamePlan(plan, "com.acme");
        return plan.types().named().stream()
                .map(type -> String.join(".", names.type(type.key()).simpleNames()))
                .toList();
    }

    private static ApiPlan plan(TestApi api) {
        return Planner.plan(api.build(), new Problems());
    }
}
