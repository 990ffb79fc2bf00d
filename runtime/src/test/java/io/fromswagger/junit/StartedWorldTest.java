package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.acme.shop.orders.GetOrderCases;
import com.acme.shop.orders.OrdersByHand;
import com.acme.shop.orders.OrdersThatNeverStart;
import com.acme.shop.orders.PlaceOrderCases;
import com.acme.shop.payments.PaymentsByHand;
import io.fromswagger.fake.FakeFailure;
import io.fromswagger.http.NoAnswer;
import io.fromswagger.service.StartFailure;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Tests around which services and fakes are started, with a real process and a real Mountebank. */
class StartedWorldTest {

    @TempDir
    private Path results;

    @AfterEach
    void noFaultIsLeft() {
        System.clearProperty("shop.fault");
    }

    @Test
    void contract_tests_run_against_the_started_service_while_fakes_answer_by_contract() {
        var run = run(PlaceOrderCases.class, GetOrderCases.class);

        assertThat(run.outcomes())
                .containsOnly(
                        entry("created_for_example_two_books", "SUCCESSFUL"),
                        entry("created_for_every_property", "SUCCESSFUL"),
                        entry("rejects_body_without_quantity", "SUCCESSFUL"),
                        entry("conflict", "ABORTED"),
                        entry("ok", "SUCCESSFUL"),
                        entry("not_found_for_unknown_order_id", "SUCCESSFUL"));
    }

    @Test
    void a_failure_shows_what_the_service_printed_during_the_test() {
        System.setProperty("shop.fault", "total");

        var failure = run(PlaceOrderCases.class).thrown("created_for_example_two_books");

        assertThat(InnerRun.alone(failure.getMessage())).endsWith("""
                          response  201 application/json {"id":7,"sku":"sku-1","quantity":2,"total":"42.00"}
                          service   orders.log: 1 line during this test
                                      INFO  placed order 7
                          again     mvn test -Dtest=PlaceOrderCases#created_for_example_two_books""".indent(2).stripTrailing());
    }

    @Test
    void a_wrong_call_of_a_collaborator_fails_a_test_that_passed() {
        System.setProperty("shop.fault", "key");

        var run = run(PlaceOrderCases.class);

        assertThat(run.thrown("created_for_example_two_books"))
                .isInstanceOf(FakeFailure.class)
                .hasMessageStartingWith("POST /charges broke the contract of payments (openapi/payments.yaml:13)")
                .hasMessageContaining("Idempotency-Key")
                .hasMessageContaining("service 'orders' during PlaceOrderCases#created_for_example_two_books");
        assertThat(run.caseOf("placeOrder", "created_for_example_two_books")
                        .get("result")
                        .asString())
                .isEqualTo("failed");
    }

    @Test
    void without_a_stub_a_hand_written_test_fails_in_its_own_words_and_in_those_of_the_fake() {
        var failure = run(OrdersByHand.class).thrown("an_order_has_a_total");

        assertThat(failure).hasMessageContaining("actual    500").hasMessageContaining("not paid");
        assertThat(failure.getSuppressed())
                .singleElement()
                .isInstanceOf(FakeFailure.class)
                .asString()
                .contains("POST /charges met no stub of payments");
    }

    @Test
    void fakes_are_told_asked_and_cleared_by_every_test() {
        var run = run(PaymentsByHand.class);

        assertThat(run.outcomes())
                .containsOnly(
                        entry("a_call_that_keeps_the_contract", "SUCCESSFUL"),
                        entry("b_call_without_the_required_header", "FAILED"),
                        entry("c_nothing_is_left_of_the_tests_before", "SUCCESSFUL"));
        assertThat(run.thrown("b_call_without_the_required_header"))
                .hasMessageContaining("during PaymentsByHand#b_call_without_the_required_header");
    }

    @Test
    void what_can_not_start_is_one_failure_and_all_other_tests_point_to_it() {
        var run = run(OrdersThatNeverStart.class);

        assertThat(Collections.frequency(run.outcomes().values(), "FAILED")).isEqualTo(1);
        assertThat(Collections.frequency(run.outcomes().values(), "ABORTED")).isEqualTo(2);
        String first = run.outcomes().entrySet().stream()
                .filter(test -> test.getValue().equals("FAILED"))
                .findFirst()
                .orElseThrow()
                .getKey();
        assertThat(run.thrown(first)).isInstanceOf(StartFailure.class).hasMessageContaining("no database at port");
        run.outcomes().keySet().stream()
                .filter(test -> !test.equals(first))
                .forEach(test -> assertThat(run.thrown(test))
                        .isInstanceOf(TestAbortedException.class)
                        .hasMessage(
                                "not run: what the tests need did not start, see the failure of OrdersThatNeverStart#"
                                        + first));
    }

    @Test
    void a_service_that_ends_is_told_by_its_test_then_by_one_more_and_all_others_point_there() {
        System.setProperty("shop.fault", "exit");

        var run = run(PlaceOrderCases.class);

        var tests = List.copyOf(run.outcomes().keySet());
        assertThat(run.outcomes().values()).containsExactly("FAILED", "FAILED", "ABORTED", "ABORTED");
        assertThat(run.thrown(tests.get(0))).isInstanceOf(NoAnswer.class);
        assertThat(run.thrown(tests.get(0)).getSuppressed()[0])
                .hasMessageStartingWith(
                        "orders.log: 1 line during this test; the service is no longer running, it ended"
                                + " with exit code 3")
                .hasMessageEndingWith("FATAL no memory left for order 7");
        assertThat(run.thrown(tests.get(1)))
                .hasMessageStartingWith(
                        "service 'orders' ended with exit code 3 during PlaceOrderCases#" + tests.get(0) + "\n")
                .hasMessageContaining("\n  command   ")
                .hasMessageContaining(OrdersServer.class.getName())
                .hasMessageEndingWith("\n              FATAL no memory left for order 7");
        assertThat(run.thrown(tests.get(2)))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("not run: service 'orders' ended, see the failure of PlaceOrderCases#" + tests.get(1));
    }

    @Test
    void tests_take_turns_even_where_others_run_side_by_side() {
        var sideBySide = Map.of(
                "junit.jupiter.execution.parallel.enabled", "true",
                "junit.jupiter.execution.parallel.mode.default", "concurrent",
                "junit.jupiter.execution.parallel.mode.classes.default", "concurrent",
                "junit.jupiter.execution.parallel.config.strategy", "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");

        var run = InnerRun.of(results, sideBySide, PlaceOrderCases.class, GetOrderCases.class);

        assertThat(run.outcomes().values())
                .containsOnly("SUCCESSFUL", "ABORTED")
                .hasSize(6);
    }

    private InnerRun run(Class<?>... testClasses) {
        return InnerRun.of(results, Map.of(), testClasses);
    }
}
