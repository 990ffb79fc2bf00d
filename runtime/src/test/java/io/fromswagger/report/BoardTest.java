package io.fromswagger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoardTest {

    @Test
    void shows_operations_against_statuses_with_counts_and_what_is_next() {
        var board = new Board(new RunReport(List.of(SomeReports.orders())));

        assertThat(String.join("\n", board.lines("target/fromswagger/index.html")))
                .isEqualTo("""

                        orders · openapi/orders.yaml

                                                  200  201  4xx  404  409  default
                          GET  /orders             ✔         ✔                –
                          POST /orders                  ✘              ○
                          GET  /orders/{orderId}   –              ✔

                          cases: 3 passed, 1 failed, 2 pending, 1 not run · 2 of 6 documented statuses proven
                          spec gaps, which the document should mention:
                            400 is not documented for GET /orders (1 case)
                          left out:
                            GET /orders · default: nothing tests it
                          next: POST /orders · 201 · example 'two books' failed
                              rule      $.total must be a number

                          ✔ passed  ✘ failed  ○ pending  – not run      results: target/fromswagger/index.html""");
    }

    @Test
    void shows_why_a_real_collaborator_proved_nothing_and_only_counts_what_it_proved() {
        var board = new Board(new RunReport(List.of(), List.of(), List.of(), List.of(SomeReports.proofs())));

        assertThat(String.join("\n", board.lines("target/fromswagger/index.html")))
                .isEqualTo("""

                        the real payments · openapi/payments.yaml

                          as relied on: 1 passed, 1 failed, 1 pending, 1 not run
                            ✘ GET /charges/{id} · 200: as in PayTest#shows
                                rule      $.id must be a string
                            ○ POST /charges · 402: as in PayTest#a_declined_card
                                payments answered 201, which is documented
                            – GET /charges · no test relied on it
                                no passing test relied on listCharges of payments

                          ✔ passed  ✘ failed  ○ pending  – not run      results: target/fromswagger/index.html""");
    }

    @Test
    void says_how_many_operations_it_leaves_out() {
        var operations = IntStream.range(0, 70)
                .mapToObj(i -> new OperationReport("op" + i, "GET", "/things/" + i, List.of("200"), List.of()))
                .toList();

        var lines = new Board(new RunReport(List.of(new ApiReport("big", "big.yaml", operations)))).lines("here");

        assertThat(lines).contains("  … and 10 more operations").anyMatch(line -> line.contains("/things/59"));
        assertThat(lines).noneMatch(line -> line.contains("/things/60"));
    }

    @Test
    void has_something_to_say_about_an_api_without_operations() {
        var lines = new Board(new RunReport(List.of(new ApiReport("empty", "empty.yaml", List.of())))).lines("here");

        assertThat(lines)
                .contains("  cases: 0 passed, 0 failed, 0 pending, 0 not run · 0 of 0 documented statuses proven");
    }

    @Test
    void names_the_next_pending_case_only_while_no_test_has_proven_its_status() {
        var pending = new CaseReport("not_found", "pending", "404", "pending", Outcome.PENDING, "Only you know.");
        var byHand = new CaseReport("T#t", CaseReport.SERVICE_TEST, "404", "T#t", Outcome.PASSED, "");

        assertThat(Next.of(apiOf(pending)).map(Next::headline)).contains("GET /a · 404 pending");
        assertThat(Next.of(apiOf(pending, byHand))).isEmpty();
    }

    @Test
    void the_next_case_is_a_legal_request_before_what_is_refused_and_has_its_rule_and_its_command() {
        var refused = new CaseReport("rejects", "negative", "4xx", "no body", Outcome.FAILED, "GET /a · no body");
        var legal = new CaseReport(
                "ok",
                "positive",
                "200",
                "a sample",
                Outcome.FAILED,
                "GET /a · 200\n  rule      $ must be an object\n  request   curl http://127.0.0.1/a",
                new CaseDetail("mvn test -Dtest=AContractTest#ok", 3, List.of(), "", ""));

        var lines = new Board(new RunReport(List.of(apiOf(refused, legal)))).lines("here");

        assertThat(lines)
                .containsSequence(
                        "  next: GET /a · 200 · a sample failed",
                        "      rule      $ must be an object",
                        "    run only this: mvn test -Dtest=AContractTest#ok");
    }

    @Test
    void a_set_up_comes_after_the_legal_request_that_it_may_be_and_before_what_is_refused() {
        var setUp = new CaseReport("b", "positive", "200", "it exists", Outcome.SET_UP, "set-up failed: no order");
        var refused = new CaseReport("c", "negative", "4xx", "no body", Outcome.FAILED, "GET /a · no body");
        var legal = new CaseReport("a", "positive", "200", "a sample", Outcome.FAILED, "GET /a · 200");

        assertThat(Next.of(apiOf(refused, setUp, legal)).map(Next::which)).contains(legal);
        assertThat(Next.of(apiOf(refused, setUp)).map(Next::which)).contains(setUp);
    }

    @Test
    void a_status_that_any_illegal_request_may_meet_is_not_left_out() {
        var refused = new CaseReport("c", "negative", "4xx", "no body", Outcome.FAILED, "GET /a · no body");

        assertThat(LeftOut.of(apiOf(refused))).isEmpty();
        assertThat(LeftOut.why(apiOf(refused).operations().get(0), "404"))
                .isEqualTo("none of the illegal requests was refused with it");
        assertThat(LeftOut.of(apiOf())).containsExactly("GET /a · 404: nothing tests it");
    }

    @Test
    void a_service_that_knows_no_such_route_is_told_to_get_one() {
        var missing = new CaseReport(
                "ok",
                "positive",
                "200",
                "a sample",
                Outcome.FAILED,
                "GET /a · 200\n  rule      404 is not documented",
                new CaseDetail("", 3, List.of(new ExchangeReport("GET /a", "curl", "404 (no body)", 2)), "", ""));

        assertThat(Next.of(apiOf(missing)).orElseThrow().advice())
                .containsExactly(
                        "write the route: the service knows no GET /a yet", "  rule      404 is not documented");
    }

    @Test
    void warns_and_tells_set_up_and_accepted_failures_from_others() {
        var setUp = new CaseReport("ok", "positive", "200", "a sample", Outcome.SET_UP, "set-up failed: no order");
        var accepted =
                new CaseReport("a", "positive", "404", "b", Outcome.ACCEPTED, "accepted until 2027-01-01: later");
        var operation = new OperationReport("a", "GET", "/a", List.of("200", "404"), List.of(setUp, accepted));

        var lines = new Board(new RunReport(List.of(new ApiReport(
                        "a",
                        "a.yaml",
                        List.of(operation),
                        List.of("GET /a only ever answered 404 (once)"),
                        List.of()))))
                .lines("here");

        assertThat(lines)
                .contains(
                        "  GET /a   !    ~",
                        "  cases: 0 passed, 0 failed, 1 failed in their set-up, 0 pending, 1 failed as accepted, 0 not run"
                                + " · 0 of 2 documented statuses proven",
                        "  warnings:",
                        "    GET /a only ever answered 404 (once)",
                        "  next: GET /a · 200 · a sample failed in its set-up",
                        "    set-up failed: no order",
                        "  ✔ passed  ✘ failed  ○ pending  – not run  ! set-up failed  ~ failure accepted      results: here");
    }

    @Test
    void one_reason_for_many_cases_is_one_line() {
        var cases = IntStream.range(0, 5)
                .mapToObj(number -> new CaseReport(
                        "a" + number,
                        "positive",
                        "200",
                        "case " + number,
                        Outcome.SKIPPED,
                        number < 4 ? "no service" : "no fake"))
                .toList();
        var operation = new OperationReport("list", "GET", "/orders", List.of("200"), cases);

        var lines = new Board(new RunReport(List.of(new ApiReport("orders", "orders.yaml", List.of(operation)))))
                .lines("here");

        assertThat(lines)
                .containsSequence("  left out:", "    4 cases: no service", "    GET /orders · 200 · case 4: no fake");
    }

    @Test
    void what_was_left_out_when_generated_is_a_line_for_each_reason_and_not_for_each_place() {
        var lines = new Board(SomeReports.wholeRun()).lines("here");

        assertThat(lines)
                .containsSequence(
                        "  left out when the tests were generated: 13",
                        "    FS022 openapi/orders.yaml:5: GET /none is left out: it is not an object.",
                        "    FS041 12 times, first openapi/orders.yaml:42: POST /orders has more than 60 illegal requests"
                                + " worth a test.",
                        "  next: POST /orders · 201 · a sample failed");
    }

    @Test
    void many_reasons_for_what_was_left_out_are_not_a_flood() {
        var reasons = IntStream.range(10, 40)
                .mapToObj(number -> new OmissionReport(
                        "FS0" + number, "", 300, SomeReports.capped().places()))
                .toList();

        var lines = new Board(new RunReport(List.of(new ApiReport("big", "big.yaml", List.of(), List.of(), reasons))))
                .lines("here");

        assertThat(lines).contains("  left out when the tests were generated: 9000", "    … and 20 more");
        assertThat(lines).hasSizeLessThan(25);
    }

    @Test
    void tells_of_ten_spec_gaps_and_how_many_more_there_are() {
        var cases = IntStream.range(400, 412)
                .mapToObj(status -> new CaseReport(
                        "c" + status,
                        "negative",
                        "4xx",
                        "",
                        Outcome.PASSED,
                        "spec gap: " + status + " is not documented"))
                .toList();

        var lines = new Board(new RunReport(List.of(new ApiReport(
                        "a", "a.yaml", List.of(new OperationReport("a", "GET", "/a", List.of("200"), cases))))))
                .lines("here");

        assertThat(lines)
                .contains("    409 is not documented (1 case)", "    … and 2 more")
                .doesNotContain("    410 is not documented (1 case)");
    }

    private static ApiReport apiOf(CaseReport... cases) {
        return new ApiReport(
                "a", "a.yaml", List.of(new OperationReport("a", "GET", "/a", List.of("404"), List.of(cases))));
    }
}
