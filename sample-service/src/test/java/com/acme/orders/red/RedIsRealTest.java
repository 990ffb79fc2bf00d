package com.acme.orders.red;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.acme.orders.OrdersEnvironment;
import io.fromswagger.junit.ServiceTest;
import io.fromswagger.service.Service;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Nine rules of the orders service are broken, one at a time; the generated test of that rule turns red and says so. */
@ServiceTest
class RedIsRealTest {

    private static final String ORDER = "/orders/[0-9a-f-]{36}";

    @TempDir
    private Path results;

    @Test
    void a_wrong_status_is_told(Service orders) {
        var red =
                failuresOf("PlaceOrderContractTest", orders, "POST", "/orders", 201, answer -> answer.withStatus(200));

        assertThat(red).containsKey("created_for_example_two_books");
        assertThat(red.get("created_for_example_two_books"))
                .contains("POST /orders · 201")
                .contains("openapi/orders.yaml:")
                .contains("#/paths/~1orders/post")
                .containsPattern("expected +201")
                .containsPattern("actual +200");
    }

    @Test
    void a_missing_field_is_told(Service orders) {
        var red = failuresOf(
                "GetOrderContractTest", orders, "GET", ORDER, 200, answer -> answer.replacing("\"total\":[^,}]+,", ""));

        assertThat(red).containsOnlyKeys("ok", "reading_changes_nothing");
        assertThat(red.get("ok"))
                .contains("GET /orders/{orderId} · 200")
                .contains("openapi/orders.yaml:")
                .contains("#/components/schemas/Order")
                .contains("total");
    }

    @Test
    void a_wrong_type_is_told(Service orders) {
        var red = failuresOf(
                "GetOrderContractTest",
                orders,
                "GET",
                ORDER,
                200,
                answer -> answer.replacing("\"total\":([0-9.]+)", "\"total\":\"$1\""));

        assertThat(red).containsOnlyKeys("ok", "reading_changes_nothing");
        assertThat(red.get("ok"))
                .contains("GET /orders/{orderId} · 200")
                .contains("$.total must be a number")
                .contains("#/components/schemas/Order/properties/total")
                .containsPattern("expected +number")
                .containsPattern("actual +\"[0-9.]+\"");
    }

    @Test
    void a_location_that_is_not_there_is_told(Service orders) {
        var red = failuresOf(
                "PlaceOrderContractTest", orders, "POST", "/orders", 201, answer -> answer.without("Location"));

        assertThat(red).containsKey("created_for_example_two_books");
        assertThat(red.get("created_for_example_two_books"))
                .contains("POST /orders · 201")
                .contains("Location")
                .contains("#/paths/~1orders/post/responses/201/headers/Location");
    }

    @Test
    void a_500_on_a_bad_body_is_told(Service orders) {
        var red =
                failuresOf("PlaceOrderContractTest", orders, "POST", "/orders", 400, answer -> answer.withStatus(500));

        assertThat(red).containsKey("rejects_body_without_sku").doesNotContainKey("created_for_example_two_books");
        assertThat(red.get("rejects_body_without_sku"))
                .contains("POST /orders")
                .contains("openapi/orders.yaml:")
                .contains("#/paths/~1orders/post")
                .containsPattern("expected +.*4xx")
                .containsPattern("actual +500");
    }

    @Test
    void what_is_deleted_and_still_shown_is_told(Service orders) {
        var red = failuresOf("DeleteOrderContractTest", orders, "GET", ORDER, 404, answer -> answer.withStatus(200));

        assertThat(red).containsOnlyKeys("deleted_order_is_gone");
        assertThat(red.get("deleted_order_is_gone"))
                .contains("GET /orders/{orderId} · in DELETE /orders/{orderId} · 204: the deleted order is gone")
                .contains("what was deleted must be gone (#/paths/~1orders~1{orderId}/get)")
                .containsPattern("expected +404 or 410")
                .containsPattern("actual +200");
    }

    @Test
    void what_is_put_and_not_kept_is_told(Service orders) {
        var red = failuresOf(
                "ReplaceOrderContractTest",
                orders,
                "GET",
                ORDER,
                200,
                answer -> answer.replacing("\"quantity\":[0-9]+", "\"quantity\":98"));

        assertThat(red)
                .containsOnlyKeys(
                        "replaced_order_is_what_was_put",
                        "put_twice_equals_once",
                        "put_with_only_the_required_removes_the_rest");
        assertThat(red.get("replaced_order_is_what_was_put"))
                .contains("$.quantity must be what the service was given")
                .containsPattern("expected +12")
                .containsPattern("actual +98");
    }

    @Test
    void a_link_to_nothing_is_told(Service orders) {
        var red = failuresOf(
                "PlaceOrderContractTest",
                orders,
                "POST",
                "/orders",
                201,
                answer -> answer.replacing("\"id\":\"[^\"]+\"", "\"id\":\"7f3c6f0e-0000-4000-8000-000000000000\""));

        assertThat(red).containsKey("link_the_order").doesNotContainKey("created_for_example_two_books");
        assertThat(red.get("link_the_order"))
                .contains(
                        "GET /orders/{orderId} · in POST /orders · 201: link 'the order' leads to GET /orders/{orderId}")
                .containsPattern("expected +200")
                .containsPattern("actual +404");
    }

    @Test
    void a_stranger_who_is_told_the_wrong_thing_is_told(Service orders) {
        var red = failuresOf("DeleteOrderContractTest", orders, "DELETE", ORDER, 401, answer -> answer.withStatus(400));

        assertThat(red)
                .containsOnlyKeys(
                        "unauthorized_without_credentials",
                        "unauthorized_with_wrong_bearer_auth",
                        "unauthorized_with_another_scheme_than_bearer_auth");
        assertThat(red.get("unauthorized_without_credentials"))
                .contains("who calls without a credential must be sent away")
                .containsPattern("expected +401")
                .containsPattern("actual +400");
    }

    @Test
    void a_service_that_keeps_its_contract_makes_nothing_red(Service orders) {
        var red = failuresOf("PlaceOrderContractTest", orders, "POST", "/nowhere", 201, answer -> answer);

        assertThat(red).isEmpty();
    }

    /** Runs the generated test class against the service with this damage; the messages of what failed, by method. */
    private Map<String, String> failuresOf(
            String testClass, Service orders, String method, String path, int status, UnaryOperator<Answer> damage) {
        try (var saboteur = Saboteur.breaking(orders.url(), method, path, status, damage)) {
            var events = EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass("com.acme.orders.orders." + testClass))
                    .configurationParameter("fromswagger.url", saboteur.url().toString())
                    .configurationParameter("fromswagger.credentials.bearerAuth", OrdersEnvironment.TOKEN)
                    .configurationParameter("fromswagger.results", results.toString())
                    .configurationParameter("fromswagger.board", "false")
                    .execute()
                    .testEvents();
            assertThat(events.succeeded().count()).as("tests that stayed green").isPositive();
            return events.failed().stream()
                    .collect(Collectors.toMap(RedIsRealTest::methodOf, RedIsRealTest::messageOf));
        }
    }

    private static String methodOf(Event event) {
        String id = event.getTestDescriptor().getUniqueId().getLastSegment().getValue();
        return id.substring(0, id.indexOf('('));
    }

    private static String messageOf(Event event) {
        return event.getPayload(TestExecutionResult.class)
                .flatMap(result -> result.getThrowable())
                .map(Throwable::getMessage)
                .orElseThrow();
    }
}
