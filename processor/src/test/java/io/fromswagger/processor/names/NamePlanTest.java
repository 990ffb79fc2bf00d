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

    private static ApiPlan plan(TestApi api) {
        return Planner.plan(api.build(), new Problems());
    }
}
