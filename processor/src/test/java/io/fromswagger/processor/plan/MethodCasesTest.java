package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.SendsUndocumented;
import io.fromswagger.processor.plan.TestApi.TestOperation;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodCasesTest {

    @Test
    void stand_with_the_first_operation_of_a_path_and_name_nothing_that_exists() {
        var plans = plans(getOrder("/orders/{orderId}"), new TestOperation("dropOrder", "DELETE", "/orders/{orderId}"));

        assertThat(ids(plans.get(0)))
                .containsExactly("put_is_not_allowed", "post_is_not_allowed", "patch_is_not_allowed");
        assertThat(ids(plans.get(1))).isEmpty();
        var put = (SendsUndocumented) plans.get(0).cases().stream()
                .filter(it -> it.kind() == Kind.METHOD)
                .findFirst()
                .orElseThrow()
                .action();
        assertThat(put.request().path()).containsEntry("orderId", "7f3c6f0e-0000-4000-8000-000000000000");
        assertThat(put.request().produced()).isEmpty();
    }

    @Test
    void are_none_of_what_another_path_documents_that_fits_as_well() {
        var plans = plans(
                new TestOperation("search", "GET", "/orders/search"),
                getOrder("/orders/{orderId}"),
                new TestOperation("dropOrder", "DELETE", "/orders/{id}"),
                new TestOperation("changeOrder", "PATCH", "/orders/{orderId}"));

        assertThat(ids(plans.get(0))).containsExactly("put_is_not_allowed", "post_is_not_allowed");
    }

    @Test
    void delete_nothing_but_one_thing_that_is_not_there() {
        assertThat(ids(plans(new TestOperation("list", "GET", "/orders")).get(0)))
                .containsExactly("put_is_not_allowed", "post_is_not_allowed", "patch_is_not_allowed");
    }

    @Test
    void are_none_of_a_path_whose_operations_are_told_apart_otherwise() {
        assertThat(ids(plans(new TestOperation("copy", "POST", "/orders#copy")).get(0)))
                .isEmpty();
    }

    private static TestOperation getOrder(String path) {
        return new TestOperation("getOrder", "GET", path)
                .parameter(In.PATH, "orderId", true, "{'type': 'string', 'format': 'uuid'}")
                .responds("200", "The order.");
    }

    private static List<OperationPlan> plans(TestOperation... operations) {
        TestApi api = new TestApi();
        for (TestOperation operation : operations) {
            api.operation(operation);
        }
        return Planner.plan(api.build(), new Problems()).operations();
    }

    private static List<String> ids(OperationPlan plan) {
        return plan.cases().stream()
                .filter(it -> it.kind() == Kind.METHOD)
                .map(ContractCase::id)
                .toList();
    }
}
