package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.TestApi.TestOperation;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When there is no sequence, or less of one: the golden case {@code sequences} has those that there are. */
class SequenceCasesTest {

    private static final String NEW_ORDER = """
            {'type': 'object', 'required': ['sku'], 'properties': {
              'id': {'type': 'string'}, 'sku': {'type': 'string'}, 'password': {'type': 'string'},
              'status': {'type': 'string'}, 'site': {'type': 'string', 'format': 'uri'},
              'code': {'type': 'string', 'writeOnly': true}, 'count': {'type': 'integer'}}}""";
    private static final String ORDER = """
            {'type': 'object', 'required': ['id'], 'properties': {
              'id': {'type': 'string'}, 'sku': {'type': 'string'}, 'password': {'type': 'string'},
              'status': {'type': 'string'}, 'site': {'type': 'string', 'format': 'uri'},
              'code': {'type': 'string'}, 'count': {'type': 'string'}}}""";

    @Test
    void a_promise_to_do_it_later_is_followed_by_nothing() {
        assertThat(sequences(post("202"), get(ORDER))).isEmpty();
        assertThat(sequences(delete("202"), post("201"), get(ORDER))).isEmpty();
    }

    @Test
    void what_a_service_decides_hides_or_writes_in_its_own_way_is_not_compared() {
        List<ContractCase> cases = sequences(post("201", TestApi.example("all", """
                        {'id': 'x', 'sku': 'a', 'password': 'p', 'status': 'new', 'site': 'http://a', 'code': 'c', 'count': 1}""")), get(ORDER));

        assertThat(checks(cases.get(0)))
                .filteredOn(check -> check.kind() == Check.Kind.SHOWS_POSTED)
                .extracting(Check::names)
                .containsExactly(List.of("sku", "status"));
    }

    @Test
    void what_may_go_on_showing_what_was_deleted_leaves_a_case_pending() {
        assertThat(sequences(
                        delete("204"),
                        post("201"),
                        get("{'type': 'object', 'properties': {'id': {'type': 'string'},"
                                + " 'status': {'enum': ['open', 'CANCELLED']}}}")))
                .filteredOn(it -> it.id().equals("deleted_order_is_gone"))
                .singleElement()
                .satisfies(it -> assertThat(it.reason())
                        .contains("GET /orders/{orderId} can say of something that it"
                                + " was deleted, and so go on showing it."));
        assertThat(sequences(delete("204"), post("201"), get(ORDER)))
                .extracting(ContractCase::id)
                .containsExactly("deleted_order_is_gone", "deleted_twice_is_no_server_error");
    }

    @Test
    void a_patch_of_operations_leaves_a_case_pending() {
        TestOperation patch = new TestOperation("patchOrder", "PATCH", "/orders/{orderId}")
                .parameter(In.PATH, "orderId", true, "{'type': 'string'}")
                .body("application/json-patch+json", "{'type': 'array', 'items': {'type': 'object'}}")
                .responds("204", "Patched.");

        assertThat(sequences(patch, post("201"), get(ORDER)))
                .singleElement()
                .satisfies(it -> assertThat(it.reason())
                        .contains("A JSON Patch says how a resource is changed, not what it becomes."));
    }

    @Test
    void a_list_of_pages_whose_size_nobody_tells_leaves_a_case_pending_and_one_without_ids_none() {
        TestOperation pages = list("{'type': 'array', 'items': " + ORDER + "}")
                .parameter(In.QUERY, "page", false, "{'type': 'integer'}");

        assertThat(sequences(post("201"), get(ORDER), pages))
                .filteredOn(it -> it.id().equals("created_order_is_listed"))
                .singleElement()
                .satisfies(it -> assertThat(it.reason())
                        .contains(
                                "GET /orders answers in pages, and the document does not say how large they may be."));
        assertThat(sequences(post("201"), get(ORDER), list("{'type': 'array', 'items': {'type': 'string'}}")))
                .noneMatch(it -> it.id().equals("created_order_is_listed"));
    }

    private static TestOperation post(String status, Example... examples) {
        return new TestOperation("placeOrder", "POST", "/orders")
                .body("application/json", NEW_ORDER, examples)
                .responds(status, "Placed.", ORDER);
    }

    private static TestOperation get(String schema) {
        return new TestOperation("getOrder", "GET", "/orders/{orderId}")
                .parameter(In.PATH, "orderId", true, "{'type': 'string'}")
                .responds("200", "The order.", schema);
    }

    private static TestOperation delete(String status) {
        return new TestOperation("deleteOrder", "DELETE", "/orders/{orderId}")
                .parameter(In.PATH, "orderId", true, "{'type': 'string'}")
                .responds(status, "Deleted.");
    }

    private static TestOperation list(String schema) {
        return new TestOperation("listOrders", "GET", "/orders").responds("200", "They.", schema);
    }

    private static List<Check> checks(ContractCase it) {
        return ((Sequence) it.action())
                .steps().stream().flatMap(step -> step.checks().stream()).toList();
    }

    /** Of the first operation. */
    private static List<ContractCase> sequences(TestOperation... operations) {
        TestApi api = new TestApi();
        for (TestOperation operation : operations) {
            api.operation(operation);
        }
        return Planner.plan(api.build(), new Problems()).operations().get(0).cases().stream()
                .filter(it -> it.kind() == Kind.SEQUENCE)
                .toList();
    }
}
