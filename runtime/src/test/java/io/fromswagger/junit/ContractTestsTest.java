package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.acme.shop.orders.GetOrderCases;
import com.acme.shop.orders.PlaceOrderCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated contract tests against a server that really listens. */
class ContractTestsTest {

    private final OrdersServer server = new OrdersServer();

    @TempDir
    private Path results;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pass_when_the_service_keeps_its_contract() {
        var run = run(PlaceOrderCases.class, GetOrderCases.class);

        assertThat(run.outcomes())
                .containsOnly(
                        entry("created_for_example_two_books", "SUCCESSFUL"),
                        entry("created_for_every_property", "SUCCESSFUL"),
                        entry("rejects_body_without_quantity", "SUCCESSFUL"),
                        entry("conflict", "ABORTED"),
                        entry("ok", "SUCCESSFUL"),
                        entry("not_found_for_unknown_order_id", "SUCCESSFUL"));
        assertThat(Files.exists(results.resolve("index.html"))).isTrue();
        assertThat(Files.exists(results.resolve("summary.md"))).isTrue();
    }

    @Test
    void fail_with_the_whole_story() {
        server.answersOrders(201, "application/json", """
                {"id":7,"sku":"sku-1","quantity":2,"total":"42.00"}""");

        var failure = run(PlaceOrderCases.class).thrown("created_for_example_two_books");

        assertThat(InnerRun.alone(failure.getMessage())).isEqualTo("""
                        POST /orders · 201 · example 'two books'                                  openapi/orders.yaml:31
                          rule      $.total must be a number (schema Order, #/components/schemas/Order/properties/total)
                          expected  number
                          actual    "42.00"
                          check     response_schema_conformance
                          request   curl -X POST %s/orders -H 'Authorization: ***' -H 'Content-Type: application/json' -d '{"sku":"sku-1","quantity":2}'
                          response  201 application/json {"id":7,"sku":"sku-1","quantity":2,"total":"42.00"}
                          again     mvn test -Dtest=PlaceOrderCases#created_for_example_two_books""".formatted(server.url()));
    }

    @Test
    void fail_in_the_line_of_the_test_that_checks_the_response() {
        server.answersOrders(500, "text/plain", "ouch");

        var frame = run(PlaceOrderCases.class)
                .thrown("created_for_example_two_books")
                .getStackTrace()[0];

        assertThat(frame.getMethodName()).isEqualTo("created_for_example_two_books");
        assertThat(frame.getClassName()).isEqualTo(PlaceOrderCases.class.getName());
    }

    @Test
    void send_what_is_written_in_them_and_the_credentials_they_were_given() {
        run(PlaceOrderCases.class);

        assertThat(server.requests()).containsOnly("POST /orders application/json Bearer top-secret");
    }

    @Test
    void send_path_parameters_encoded() {
        run(GetOrderCases.class);

        assertThat(server.requests()).contains("GET /orders/no%2Fsuch%20order%2B null null");
    }

    @Test
    void fail_when_an_illegal_request_is_not_refused() {
        server.answersOrders(201, "application/json", "{}");

        assertThat(run(PlaceOrderCases.class).thrown("rejects_body_without_quantity"))
                .hasMessageContaining("rule      an illegal request must be refused (#/paths/~1orders/post)")
                .hasMessageContaining("expected  4xx")
                .hasMessageContaining("actual    201");
    }

    @Test
    void only_remark_a_refusal_that_is_not_documented() {
        var run = run(PlaceOrderCases.class);

        var rejected = run.caseOf("placeOrder", "rejects_body_without_quantity");
        assertThat(rejected.get("result").asString()).isEqualTo("passed");
        assertThat(rejected.get("status").asString()).isEqualTo("4xx");
        assertThat(rejected.get("message").asString()).isEqualTo("spec gap: 400 is not documented for POST /orders");
    }

    @Test
    void count_a_documented_refusal_for_its_status() {
        server.answersOrders(409, "application/problem+json", "{\"code\":\"OUT_OF_STOCK\"}");

        var rejected = run(PlaceOrderCases.class).caseOf("placeOrder", "rejects_body_without_quantity");
        assertThat(rejected.get("result").asString()).isEqualTo("passed");
        assertThat(rejected.get("status").asString()).isEqualTo("409");
    }

    @Test
    void check_the_body_of_a_documented_refusal() {
        server.answersOrders(409, "application/problem+json", "{\"code\":5}");

        assertThat(run(PlaceOrderCases.class).thrown("rejects_body_without_quantity"))
                .hasMessageContaining("$.code must be a string");
    }

    @Test
    void stay_pending_when_a_made_up_request_is_refused_for_a_documented_reason() {
        server.answersOrders(409, "application/problem+json", "{\"code\":\"OUT_OF_STOCK\"}");

        var run = run(PlaceOrderCases.class);

        assertThat(run.outcomes())
                .contains(
                        entry("created_for_every_property", "ABORTED"),
                        entry("created_for_example_two_books", "FAILED"));
        assertThat(run.caseOf("placeOrder", "created_for_every_property")
                        .get("message")
                        .asString())
                .isEqualTo("""
                        POST /orders refused with 409 what the document allows. If it may, give its request an example in openapi/orders.yaml, or a narrower schema; or name a value that it takes, by values() in your OrdersGiven
                        response  409 {"code":"OUT_OF_STOCK"}""");
    }

    @Test
    void stay_pending_for_want_of_credentials() {
        server.answersOrders(401, "text/plain", "");

        var run = InnerRun.of(results, Map.of("fromswagger.url", server.url()), PlaceOrderCases.class);

        assertThat(run.outcomes()).contains(entry("created_for_example_two_books", "ABORTED"));
        assertThat(run.thrown("created_for_example_two_books"))
                .hasMessage("POST /orders needs credentials for 'bearerAuth': give them with"
                        + " env.credentials(\"bearerAuth\", …) or -Dfromswagger.credentials.bearerAuth=…");
    }

    @Test
    void call_a_failure_of_what_they_need_first_a_set_up_failure() {
        server.answersOrders(500, "text/plain", "ouch");

        assertThat(run(GetOrderCases.class).thrown("ok"))
                .hasMessageStartingWith("POST /orders · set-up failed: 200 · an order made by POST /orders")
                .hasMessageContaining("expected  2xx")
                .hasMessageContaining("actual    500");
    }

    @Test
    void say_so_when_nobody_answers() {
        server.close();

        assertThat(run(PlaceOrderCases.class).thrown("created_for_example_two_books"))
                .hasMessage("POST /orders got no answer from " + server.url() + ", since nothing listens there");
    }

    @Test
    void are_all_listed_even_those_that_did_not_run() {
        var run = run(GetOrderCases.class);

        var notRun = run.caseOf("placeOrder", "created_for_example_two_books");
        assertThat(notRun.get("result").asString()).isEqualTo("skipped");
        assertThat(notRun.get("message").asString()).isEqualTo("not run");
    }

    @Test
    void of_what_only_a_person_knows_stay_pending_and_say_why() {
        var conflict = run(PlaceOrderCases.class).caseOf("placeOrder", "conflict");

        assertThat(conflict.get("result").asString()).isEqualTo("pending");
        assertThat(conflict.get("message").asString()).isEqualTo("""
                        Only you know when POST /orders answers 409. Write a class that implements OrdersGiven, name it in \
                        @FromSwagger(spec = "openapi/orders.yaml", given = \u2026), and add to it:

                            @Override
                            public PlaceOrderResponse placeOrder409() {
                                // bring it about first; then, perhaps with other values:
                                return orders.raw().placeOrder().send();
                            }""");
    }

    private InnerRun run(Class<?>... testClasses) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("fromswagger.orders.url", server.url() + "/");
        settings.put("fromswagger.credentials.bearerAuth", "top-secret");
        return InnerRun.of(results, settings, testClasses);
    }
}
