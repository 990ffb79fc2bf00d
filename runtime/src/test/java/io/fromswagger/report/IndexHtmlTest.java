package io.fromswagger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexHtmlTest {

    @Test
    void a_cell_of_the_matrix_leads_to_its_cases_with_their_messages() {
        String page = IndexHtml.of(List.of(SomeReports.orders()));

        assertThat(page)
                .contains("<td class=\"failed\" title=\"failed\"><a href=\"#api1-2-2\">✘</a></td>")
                .contains("<details id=\"api1-2-2\"><summary><span class=\"failed\">✘</span> 201</summary>")
                .contains(
                        "<pre>POST /orders · 201 · example &#39;two books&#39;\n  rule      $.total must be a number</pre>");
    }

    @Test
    void shows_a_documented_status_that_nothing_tests() {
        assertThat(IndexHtml.of(List.of(SomeReports.orders())))
                .contains("<td class=\"skipped\" title=\"nothing tests it yet\">–</td>");
    }

    @Test
    void needs_nothing_from_the_network() {
        assertThat(IndexHtml.of(List.of(SomeReports.orders())))
                .doesNotContain("http://", "https://", "src=", "@import");
    }

    @Test
    void takes_no_markup_from_what_it_shows() {
        String empty = IndexHtml.of(List.of());
        String hostile = IndexHtml.of(List.of(SomeReports.hostile()));

        assertThat(scripts(hostile)).isEqualTo(scripts(empty));
        assertThat(hostile).contains("&lt;script&gt;alert(&#39;|x|&#39;)&lt;/script&gt;");
    }

    private static int scripts(String page) {
        return page.split("<script", -1).length;
    }
}
