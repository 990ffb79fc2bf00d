package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.plan.ContractCase.Expectation;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.ContractCase.Send;
import io.fromswagger.processor.plan.ContractCase.SendsAsStranger;
import io.fromswagger.processor.plan.TestApi.TestOperation;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractPlannerTest {

    private static final String NEW_ORDER = """
        {'type': 'object', 'required': ['sku', 'quantity'], 'properties': {
          'sku': {'type': 'string'}, 'quantity': {'type': 'integer', 'minimum': 1}, 'note': {'type': ['string', 'null']}}}\
        """;
    private static final String ORDER =
            "{'type': 'object', 'required': ['id'], 'properties': {'id': {'type': 'string', 'format': 'uuid'}}}";

    private final Problems problems = new Problems();

    @Test
    void an_example_has_to_be_answered_and_each_missing_or_wrong_part_of_it_refused() {
        List<ContractCase> cases = cases(placeOrder()
                .body("application/json", NEW_ORDER, TestApi.example("two books", "{'sku': 'sku-1', 'quantity': 2}")));

        assertThat(cases)
                .extracting(ContractCase::id)
                .containsExactly(
                        "created_for_example_two_books",
                        "created_with_everything",
                        "created_with_note_null",
                        "created_with_quantity_at_minimum",
                        "rejects_body_without_sku",
                        "rejects_body_without_quantity",
                        "rejects_body_of_wrong_type",
                        "rejects_sku_of_wrong_type",
                        "rejects_quantity_of_wrong_type",
                        "rejects_note_of_wrong_type",
                        "rejects_body_null",
                        "rejects_sku_null",
                        "rejects_quantity_null",
                        "rejects_quantity_below_minimum",
                        "rejects_malformed_body",
                        "rejects_empty_body",
                        "rejects_unsupported_media_type",
                        "conflict");
        assertThat(cases.get(0).send()).map(Send::expectation).contains(Expectation.RESPONDS);
        assertThat(cases.get(0).title()).isEqualTo("example 'two books'");
        assertThat(body(cases.get(5))).isEqualTo(TestApi.json("{'sku': 'sku-1'}"));
        assertThat(cases.get(5).title()).isEqualTo("body without required 'quantity'");
        assertThat(body(cases.get(8))).isEqualTo(TestApi.json("{'sku': 'sku-1', 'quantity': 'not a number'}"));
        assertThat(cases.get(17).reason())
                .contains("Only you know when POST /orders answers 409: The order can't be placed.");
    }

    @Test
    void a_made_up_body_may_be_refused_for_reasons_of_its_own() {
        ContractCase created =
                cases(placeOrder().body("application/json", NEW_ORDER)).get(0);

        assertThat(created.id()).isEqualTo("created");
        assertThat(created.send()).map(Send::expectation).contains(Expectation.ACCEPTS);
        assertThat(body(created)).isEqualTo(TestApi.json("{'sku': 'text', 'quantity': 1}"));
    }

    @Test
    void an_example_that_breaks_its_schema_is_reported_and_not_sent() {
        List<ContractCase> cases = cases(placeOrder()
                .body("application/json", NEW_ORDER, TestApi.example("none", "{'sku': 'sku-1', 'quantity': 0}")));

        assertThat(cases.get(0).id()).isEqualTo("created");
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly(ProblemCode.EXAMPLE_INVALID);
    }

    @Test
    void a_resource_is_made_before_it_is_read_and_an_unknown_one_is_not_found() {
        List<ContractCase> cases = cases(
                new TestOperation("getOrder", "GET", "/orders/{orderId}")
                        .parameter(In.PATH, "orderId", true, "{'type': 'string', 'format': 'uuid'}")
                        .responds("200", "The order.", ORDER)
                        .responds("404", "No such order."),
                placeOrder().body("application/json", NEW_ORDER));

        assertThat(cases)
                .extracting(ContractCase::id)
                .containsExactly("ok", "rejects_path_order_id_of_wrong_format", "not_found_for_unknown_order_id");
        assertThat(cases.get(0).title()).isEqualTo("an order that exists");
        assertThat(cases.get(0).send()).map(Send::expectation).contains(Expectation.RESPONDS);
        assertThat(cases.get(0).request()).map(Request::produced).contains(Optional.of("placeOrder"));
        assertThat(cases.get(0).request()).map(Request::producedParameters).contains(List.of("orderId"));
        assertThat(cases.get(2).request().orElseThrow().path())
                .containsEntry("orderId", "7f3c6f0e-0000-4000-8000-000000000000");
        assertThat(cases.get(2).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void the_resources_of_a_longer_path_are_made_one_after_the_other() {
        Api api = new TestApi()
                .operation(new TestOperation("getLine", "GET", "/orders/{orderId}/lines/{lineId}")
                        .parameter(In.PATH, "orderId", true, "{'type': 'string'}")
                        .parameter(In.PATH, "lineId", true, "{'type': 'integer'}")
                        .responds("200", "The line.", "{}")
                        .responds("404", "No such line."))
                .operation(new TestOperation("addLine", "POST", "/orders/{orderId}/lines")
                        .parameter(In.PATH, "orderId", true, "{'type': 'string'}")
                        .responds("201", "Added.", ORDER))
                .operation(placeOrder().body("application/json", NEW_ORDER))
                .build();

        List<OperationPlan> plans = Planner.plan(api, problems).operations();

        Request line = plans.get(0).sampleRequest().orElseThrow();
        assertThat(line.produced()).contains("addLine");
        assertThat(line.producedParameters()).containsExactly("orderId", "lineId");
        Request unknown = plans.get(0).cases().stream()
                .filter(it -> it.kind() == Kind.NOT_FOUND)
                .findFirst()
                .flatMap(ContractCase::request)
                .orElseThrow();
        assertThat(unknown.produced()).contains("placeOrder");
        assertThat(unknown.producedParameters()).containsExactly("orderId");
        assertThat(unknown.path()).containsOnlyKeys("lineId");
        assertThat(plans.get(1).sampleRequest().orElseThrow().produced()).contains("placeOrder");
    }

    @Test
    void a_resource_that_nothing_makes_is_found_when_the_test_runs() {
        List<ContractCase> cases = cases(new TestOperation("renamePet", "PUT", "/pets/{petId}")
                .parameter(In.PATH, "petId", true, "{'type': 'string'}")
                .body("application/json", NEW_ORDER)
                .responds("200", "Renamed."));

        assertThat(cases).extracting(ContractCase::id).contains("ok", "rejects_body_without_sku");
        assertThat(cases).noneMatch(it -> it.kind() == Kind.PENDING);
        assertThat(cases).allSatisfy(it -> {
            assertThat(it.request().orElseThrow().produced()).isEmpty();
            assertThat(it.request().orElseThrow().producedParameters()).containsExactly("petId");
        });
    }

    @Test
    void a_path_parameter_with_counted_values_needs_no_resource() {
        ContractCase ok = cases(new TestOperation("listBy", "GET", "/orders/by/{state}")
                        .parameter(In.PATH, "state", true, "{'enum': ['open', 'closed']}")
                        .responds("200", "They."))
                .get(0);

        assertThat(ok.request().orElseThrow().path()).containsEntry("state", "open");
        assertThat(ok.send()).map(Send::expectation).contains(Expectation.RESPONDS);
    }

    @Test
    void a_stranger_is_unauthorized_where_the_document_says_so() {
        ContractCase stranger =
                cases(placeOrder()
                                .body("application/json", NEW_ORDER)
                                .responds("401", "Who are you?")
                                .secured())
                        .stream()
                        .filter(it -> it.kind() == Kind.AUTH)
                        .findFirst()
                        .orElseThrow();

        assertThat(stranger.id()).isEqualTo("unauthorized_without_credentials");
        assertThat(stranger.action()).isInstanceOf(SendsAsStranger.class);
    }

    @Test
    void a_stranger_is_sent_away_even_where_the_document_forgets_to_say_so_and_so_is_one_with_a_wrong_proof() {
        List<ContractCase> strangers = cases(
                        placeOrder().body("application/json", NEW_ORDER).secured())
                .stream()
                .filter(it -> it.kind() == Kind.AUTH)
                .toList();

        assertThat(strangers)
                .extracting(ContractCase::id)
                .containsExactly(
                        "unauthorized_without_credentials",
                        "unauthorized_with_wrong_bearer_auth",
                        "unauthorized_with_another_scheme_than_bearer_auth");
        assertThat(strangers.get(1).action())
                .isInstanceOfSatisfying(
                        SendsAsStranger.class,
                        sends -> assertThat(sends.wrong()).contains("bearerAuth"));
        assertThat(cases(placeOrder().body("application/json", NEW_ORDER))).noneMatch(it -> it.kind() == Kind.AUTH);
    }

    @Test
    void parameters_are_left_out_or_get_text_for_a_number_but_never_text_for_text() {
        List<ContractCase> cases = cases(new TestOperation("list", "GET", "/orders")
                .parameter(In.QUERY, "from", true, "{'type': 'string'}")
                .parameter(In.QUERY, "limit", false, "{'type': 'integer'}")
                .parameter(In.HEADER, "X-Tenant", true, "{'type': 'string'}")
                .parameter(In.HEADER, "Authorization", true, "{'type': 'string'}")
                .responds("200", "They.")
                .responds("400", "No."));

        assertThat(cases)
                .extracting(ContractCase::id)
                .containsExactly(
                        "ok",
                        "ok_with_query_limit",
                        "rejects_missing_query_from",
                        "rejects_missing_header_x_tenant",
                        "rejects_query_limit_of_wrong_type");
        assertThat(cases.get(0).request().orElseThrow().header()).containsOnlyKeys("X-Tenant");
    }

    @Test
    void a_body_that_is_legal_without_a_property_is_no_negative_case() {
        List<ContractCase> cases = cases(placeOrder().body("application/json", """
            {'type': 'object', 'properties': {'any': {}, 'either': {'type': ['string', 'integer']}}}\
            """));

        assertThat(cases)
                .filteredOn(it -> it.kind() == Kind.NEGATIVE)
                .extracting(ContractCase::id)
                .containsExactly(
                        "rejects_body_of_wrong_type", "rejects_malformed_body", "rejects_unsupported_media_type");
    }

    @Test
    void a_body_that_can_not_be_made_up_is_pending_and_said() {
        List<ContractCase> cases = cases(placeOrder().body("application/xml", "{'type': 'object'}"));

        assertThat(cases).allMatch(it -> it.kind() == Kind.PENDING);
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly(ProblemCode.BODY_UNSUPPORTED);
    }

    @Test
    void a_case_that_no_one_but_the_user_can_bring_about_is_pending() {
        List<ContractCase> cases = cases(new TestOperation("list", "GET", "/orders")
                .responds("200", "They.")
                .responds("304", "Nothing new.")
                .responds("5XX", "Sorry")
                .responds("default", ""));

        assertThat(cases)
                .extracting(ContractCase::id)
                .containsExactly("ok", "not_modified", "any_5xx", "any_other_status");
        assertThat(cases.get(2).reason()).contains("Only you know when GET /orders answers 5XX: Sorry.");
    }

    private static TestOperation placeOrder() {
        return new TestOperation("placeOrder", "POST", "/orders")
                .responds("201", "Placed.", ORDER)
                .responds("409", "The order can't be placed.");
    }

    private List<ContractCase> cases(TestOperation... operations) {
        TestApi api = new TestApi();
        for (TestOperation operation : operations) {
            api.operation(operation);
        }
        return Planner.plan(api.build(), problems).operations().get(0).cases().stream()
                .filter(it -> it.kind() != Kind.METHOD) // MethodCasesTest has those
                .toList();
    }

    private static Object body(ContractCase contractCase) {
        return contractCase.request().orElseThrow().body().orElseThrow().value();
    }
}
