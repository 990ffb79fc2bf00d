package io.fromswagger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IndexHtmlTest {

    @Test
    void a_cell_of_the_matrix_leads_to_its_cases_with_their_messages() {
        var page = page(new RunReport(List.of(SomeReports.orders())));

        var cell = page.selectXpath("//td/a[@href='#api1-2-2']").first();
        assertThat(cell.parent().className()).isEqualTo("failed");
        assertThat(cell.text()).isEqualTo("✘ failed, 1 case");
        var details = page.getElementById("api1-2-2");
        assertThat(details.select("> summary").text()).isEqualTo("✘ failed: 201 1 case");
        assertThat(details.select(".case pre").first().wholeText())
                .isEqualTo("POST /orders · 201 · example 'two books'\n  rule      $.total must be a number");
    }

    @Test
    void every_link_of_the_page_leads_somewhere_in_it() {
        var page = page(SomeReports.wholeRun());

        assertThat(page.select("a")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        });
    }

    @Test
    void shows_a_documented_status_that_nothing_tests() {
        var page = page(new RunReport(List.of(SomeReports.orders())));

        assertThat(page.select("td.skipped").eachText()).contains("– nothing tests it");
        assertThat(page.select("#gaps li").eachText()).contains("GET /orders · default: nothing tests it");
    }

    @Test
    void what_was_left_out_when_generated_stands_at_its_operation_and_under_the_matrix_and_all_of_it_with_the_gaps() {
        var page = page(SomeReports.wholeRun());

        assertThat(page.select(".verdict").text()).endsWith("documented statuses proven · 13 left out when generated");
        assertThat(page.select("#api1-1 .left-out li").eachText())
                .containsExactly(
                        "FS041 POST /orders has more than 60 illegal requests worth a test. openapi/orders.yaml:42");
        assertThat(page.select(".api > .left-out li").eachText())
                .containsExactly("FS022 GET /none is left out: it is not an object. openapi/orders.yaml:5");
        assertThat(page.select("#gaps .omission > summary").eachText())
                .containsExactly(
                        "FS022 once GET /none is left out: it is not an object.",
                        "FS041 12 times POST /orders has more than 60 illegal requests worth a test.");
        assertThat(page.select("#gaps .omission:last-of-type .body").text())
                .isEqualTo(
                        "Nothing to do. POST /orders has more than 60 illegal requests worth a test. openapi/orders.yaml:42"
                                + " PUT /orders has more than 60 illegal requests worth a test. openapi/more.yaml:7 … and 10 more.");
        assertThat(page.select("#collaborators .omission summary").eachText())
                .containsExactly("FS022 once GET /none is left out: it is not an object.");
    }

    @Test
    void a_case_has_what_was_sent_and_answered_the_document_the_log_and_how_to_run_it_again() {
        var aCase = page(SomeReports.wholeRun())
                .select(".case[data-outcome=failed]")
                .first();

        assertThat(aCase.select(".label").eachText())
                .containsExactly(
                        "Message",
                        "The document",
                        "POST /orders, 12 ms",
                        "Answer",
                        "What the service printed",
                        "Run it again");
        assertThat(aCase.select("pre").eachText())
                .contains("curl -X POST http://127.0.0.1:41873/orders", "201 application/json {\"total\":\"42.00\"}");
    }

    @Test
    void collaborators_deviations_timings_and_the_last_runs_have_their_tables() {
        var page = page(SomeReports.wholeRun());

        assertThat(rows(page, "collaborators")).contains("POST /charges 2 3 – 1");
        assertThat(page.select("#collaborators > ul li").eachText()).containsExactly("GET /v1/refunds once");
        assertThat(rows(page, "gaps"))
                .containsExactly(
                        "orders · placeOrder response_schema_conformance 2026-11-28, which is over total is a text");
        assertThat(rows(page, "timings")).contains("POST /orders 2 1.2 s 1234 ms");
        assertThat(rows(page, "history")).containsExactly("2026-11-29 17:00 UTC 1 1 0 0 0 of 2");
        assertThat(page.select("svg rect")).hasSize(2);
    }

    @Test
    void lets_nothing_in_but_its_own_script_and_style() {
        var page = page(SomeReports.wholeRun());

        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; ")
                .containsPattern("script-src 'sha256-[A-Za-z0-9+/]{43}='; style-src 'sha256-[A-Za-z0-9+/]{43}='$");
        assertThat(page.select("[src], link, [style], [onclick]")).isEmpty();
        assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
    }

    @Test
    void takes_no_markup_from_what_it_shows() {
        var hostile = page(new RunReport(List.of(SomeReports.hostile())));

        assertThat(hostile.select("script")).hasSize(1);
        assertThat(hostile.select(".operation code").first().text()).contains("<script>alert('|x|')</script>");
    }

    private static List<String> rows(Document page, String part) {
        return page.select("#" + part + " tbody tr").stream().map(Element::text).toList();
    }

    private static Document page(RunReport report) {
        var run = PastRun.of("7-1", SomeReports.BUILD.started(), report);
        return Jsoup.parse(IndexHtml.of(report, Changes.NONE, List.of(run)));
    }
}
