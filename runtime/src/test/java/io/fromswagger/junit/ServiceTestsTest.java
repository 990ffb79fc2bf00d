package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.acme.shop.orders.OrdersByHand;
import com.acme.shop.payments.PaymentsByHand;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hand-written tests with a typed client, against a server that really listens. */
class ServiceTestsTest {

    private static final String BY_HAND = "OrdersByHand#";

    private final OrdersServer server = new OrdersServer();

    @TempDir
    private Path results;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void are_given_clients_and_add_what_they_saw_to_the_results() {
        var run = run();

        assertThat(run.outcomes())
                .containsOnly(
                        entry("an_order_has_a_total", "SUCCESSFUL"),
                        entry("an_article_out_of_stock_is_a_409", "SUCCESSFUL"));
        var conflict = run.caseOf("placeOrder", BY_HAND + "an_article_out_of_stock_is_a_409");
        assertThat(conflict.get("kind").asString()).isEqualTo("service-test");
        assertThat(conflict.get("status").asString()).isEqualTo("409");
        assertThat(conflict.get("result").asString()).isEqualTo("passed");
    }

    @Test
    void fail_with_the_whole_story_in_their_own_line() {
        server.answersOrders(201, "application/json", "{}");

        var failure = run().thrown("an_order_has_a_total");

        assertThat(InnerRun.alone(failure.getMessage()))
                .contains("rule ")
                .endsWith("  again     mvn test -Dtest=OrdersByHand#an_order_has_a_total");
        assertThat(failure.getStackTrace()[0].getMethodName()).isIn("expect201", "an_order_has_a_total");
    }

    @Test
    void that_fail_turn_the_status_they_ended_with_red() {
        server.answersOrders(201, "application/json", "{}");

        var seen = run().caseOf("placeOrder", BY_HAND + "an_order_has_a_total");

        assertThat(seen.get("status").asString()).isEqualTo("201");
        assertThat(seen.get("result").asString()).isEqualTo("failed");
    }

    @Test
    void that_need_a_fake_do_not_run_against_a_service_elsewhere() {
        var run = InnerRun.of(results, Map.of("fromswagger.url", server.url()), PaymentsByHand.class);

        assertThat(run.outcomes().values()).containsOnly("ABORTED");
        assertThat(run.thrown("a_call_that_keeps_the_contract"))
                .hasMessage("not run: the service runs elsewhere, and this test needs PaymentsFake");
    }

    @Test
    void run_against_a_service_elsewhere_that_is_named_by_its_api() {
        var run = InnerRun.of(results, Map.of("fromswagger.orders.url", server.url()), OrdersByHand.class);

        assertThat(run.outcomes().values()).containsOnly("SUCCESSFUL");
    }

    private InnerRun run() {
        return InnerRun.of(results, Map.of("fromswagger.url", server.url()), OrdersByHand.class);
    }
}
