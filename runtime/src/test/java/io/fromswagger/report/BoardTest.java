package io.fromswagger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoardTest {

    @Test
    void shows_operations_against_statuses_with_counts_and_what_is_next() {
        var board = new Board(List.of(SomeReports.orders()));

        assertThat(String.join("\n", board.lines("target/fromswagger/index.html")))
                .isEqualTo("""

                        orders · openapi/orders.yaml

                                                  200  201  4xx  404  409  default
                          GET  /orders             ✔         ✔                –
                          POST /orders                  ✘              ○
                          GET  /orders/{orderId}   –              ✔

                          cases: 3 passed, 1 failed, 2 pending, 1 not run · 2 of 6 documented statuses proven
                          next: POST /orders · 201 failed · created_for_example_two_books

                          ✔ passed  ✘ failed  ○ pending  – not run      results: target/fromswagger/index.html""");
    }

    @Test
    void says_how_many_operations_it_leaves_out() {
        var operations = IntStream.range(0, 70)
                .mapToObj(i -> new OperationReport("op" + i, "GET", "/things/" + i, List.of("200"), List.of()))
                .toList();

        var lines = new Board(List.of(new ApiReport("big", "big.yaml", operations))).lines("here");

        assertThat(lines).contains("  … and 10 more operations").anyMatch(line -> line.contains("/things/59"));
        assertThat(lines).noneMatch(line -> line.contains("/things/60"));
    }

    @Test
    void has_something_to_say_about_an_api_without_operations() {
        var lines = new Board(List.of(new ApiReport("empty", "empty.yaml", List.of()))).lines("here");

        assertThat(lines)
                .contains("  cases: 0 passed, 0 failed, 0 pending, 0 not run · 0 of 0 documented statuses proven");
    }

    @Test
    void names_the_next_pending_case_only_while_no_test_has_proven_its_status() {
        var pending = new CaseReport("not_found", "pending", "404", "pending", Outcome.PENDING, "Only you know.");
        var byHand = new CaseReport("T#t", CaseReport.SERVICE_TEST, "404", "T#t", Outcome.PASSED, "");

        assertThat(Next.of(apiOf(pending))).contains("GET /a · 404 pending · Only you know.");
        assertThat(Next.of(apiOf(pending, byHand))).isEmpty();
    }

    private static ApiReport apiOf(CaseReport... cases) {
        return new ApiReport(
                "a", "a.yaml", List.of(new OperationReport("a", "GET", "/a", List.of("404"), List.of(cases))));
    }
}
