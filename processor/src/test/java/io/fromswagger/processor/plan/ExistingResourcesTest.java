package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.plan.ExistingResource.Listing;
import io.fromswagger.processor.plan.TestApi.TestOperation;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which ways to a resource a document has. */
class ExistingResourcesTest {

    private static final String ORDER = "{'type': 'object', 'properties': {'id': {'type': 'string'}}}";

    @Test
    void it_is_made_listed_read_and_removed_by_the_operations_that_do_so() {
        ExistingResource resource = only(
                getOrder(),
                new TestOperation("listOrders", "GET", "/orders")
                        .responds(
                                "200",
                                "They.",
                                "{'type': 'object', 'properties': {'orders/all': {'type': 'array', 'items': " + ORDER
                                        + "}}}"),
                new TestOperation("placeOrder", "POST", "/orders").responds("201", "It.", ORDER),
                new TestOperation("deleteOrder", "DELETE", "/orders/{id}")
                        .parameter(In.PATH, "id", true, "{'type': 'string'}")
                        .responds("204", "Gone."));

        assertThat(resource.path()).isEqualTo("/orders/{orderId}");
        assertThat(resource.parameters()).extracting(Parameter::name).containsExactly("orderId");
        assertThat(resource.producer()).contains("placeOrder");
        assertThat(resource.listing()).contains(new Listing("listOrders", "/orders~1all", "id"));
        assertThat(resource.reader()).contains("getOrder");
        assertThat(resource.remover()).contains("deleteOrder");
    }

    @Test
    void an_example_counts_where_it_is_legal() {
        assertThat(only(getOrder("{'type': 'integer', 'examples': [12]}")).example())
                .containsKey("orderId");
        assertThat(only(getOrder("{'type': 'integer', 'minimum': 20, 'examples': [12]}"))
                        .example())
                .isEmpty();
    }

    @Test
    void two_lists_in_one_answer_say_nothing() {
        ExistingResource resource = only(
                getOrder(),
                new TestOperation("listOrders", "GET", "/orders")
                        .responds(
                                "200",
                                "They.",
                                "{'type': 'object', 'properties': {'old': {'type': 'array', 'items': " + ORDER
                                        + "}, 'new': {'type': 'array', 'items': " + ORDER + "}}}"));

        assertThat(resource.listing()).isEmpty();
    }

    private static TestOperation getOrder() {
        return getOrder("{'type': 'string'}");
    }

    private static TestOperation getOrder(String idSchema) {
        return new TestOperation("getOrder", "GET", "/orders/{orderId}")
                .parameter(In.PATH, "orderId", true, idSchema)
                .responds("200", "The order.", ORDER);
    }

    private static ExistingResource only(TestOperation... operations) {
        TestApi api = new TestApi();
        for (TestOperation operation : operations) {
            api.operation(operation);
        }
        List<ExistingResource> resources =
                Planner.plan(api.build(), new Problems()).resources();
        return resources.get(0);
    }
}
