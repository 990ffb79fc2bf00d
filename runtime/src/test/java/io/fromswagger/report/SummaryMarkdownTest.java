package io.fromswagger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryMarkdownTest {

    @Test
    void has_the_matrix_the_failures_and_what_is_pending() {
        assertThat(SummaryMarkdown.of(new RunReport(List.of(SomeReports.orders())), Changes.NONE))
                .isEqualTo("""
                        ## orders

                        <code>openapi/orders.yaml</code> · cases: 3 passed, 1 failed, 2 pending, 1 not run · 2 of 6 documented statuses proven

                        | operation | 200 | 201 | 4xx | 404 | 409 | default |
                        | --- | :-: | :-: | :-: | :-: | :-: | :-: |
                        | <code>GET /orders</code> | ✔ |   | ✔ |   |   | – |
                        | <code>POST /orders</code> |   | ✘ |   |   | ○ |   |
                        | <code>GET /orders/{orderId}</code> | – |   |   | ✔ |   |   |

                        ### ✘ <code>POST /orders</code> · 201 · example 'two books'

                            POST /orders · 201 · example 'two books'
                              rule      $.total must be a number

                        ### ○ Pending

                        - <code>POST /orders</code> · 409 · Only you know when POST /orders answers 409.
                        - <code>GET /orders/{orderId}</code> · 404 · Only you know.

                        ### Spec gaps

                        - 400 is not documented for GET /orders (1 case)

                        ### – Left out

                        - GET /orders · default: nothing tests it

                        ### Next

                        POST /orders · 201 · example 'two books' failed

                              rule      $.total must be a number

                        """);
    }

    @Test
    void has_the_first_places_of_what_was_left_out_when_generated() {
        assertThat(SummaryMarkdown.of(SomeReports.wholeRun(), Changes.NONE)).contains("""
                        ### – Left out when the tests were generated

                        - FS022 openapi/orders.yaml:5: GET /none is left out: it is not an object.
                        - FS041 openapi/orders.yaml:42: POST /orders has more than 60 illegal requests worth a test.
                        - FS041 openapi/more.yaml:7: PUT /orders has more than 60 illegal requests worth a test.
                        - FS041 … and 10 more

                        """);
    }

    @Test
    void has_what_real_collaborators_answered_and_why_nothing_can_be_said() {
        assertThat(SummaryMarkdown.of(
                        new RunReport(List.of(), List.of(), List.of(), List.of(SomeReports.proofs())), Changes.NONE))
                .isEqualTo("""
                        ## the real payments

                        <code>openapi/payments.yaml</code> · as relied on: 1 passed, 1 failed, 1 pending, 1 not run

                        ### ✘ <code>GET /charges/{id}</code> · 200: as in PayTest#shows

                            the real payments · 200
                              rule      $.id must be a string
                              request   curl

                        ### ○ Pending

                        - <code>POST /charges</code> · 402: as in PayTest#a\\_declined\\_card · payments answered 201, which is documented

                        ### – Not run

                        - <code>GET /charges</code> · no test relied on it · no passing test relied on listCharges of payments

                        """);
    }

    @Test
    void takes_no_markup_from_what_it_shows() {
        assertThat(SummaryMarkdown.of(new RunReport(List.of(SomeReports.hostile())), Changes.NONE)
                        .lines()
                        .filter(line -> !line.startsWith("    ")))
                .noneMatch(line -> line.contains("<script") || line.startsWith("## [") || line.contains("'|"))
                .anyMatch(line -> line.contains("&lt;script&gt;alert('\\|x\\|')"));
    }
}
