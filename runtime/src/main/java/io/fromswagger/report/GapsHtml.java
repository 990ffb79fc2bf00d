package io.fromswagger.report;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the document should mention, what was left out, and what the user accepts for a time.
 *
 * @param today when the tests ran
 */
record GapsHtml(RunReport report, OffsetDateTime today) {

    void write(Markup out) {
        for (var api : report.apis()) {
            out.element("h3", api.name()).line();
            list(
                    "What the service does sensibly and the document does not say",
                    "The document says all that was seen.",
                    SpecGaps.of(api),
                    out);
            list("Left out", "Each documented status has a test.", LeftOut.of(api), out);
            OmissionsHtml.write("the tests were", api.leftOut(), out);
        }
        out.tags("<h3>Known deviations</h3>").line();
        if (report.deviations().isEmpty()) {
            out.tags("<p class=\"faint\">None is accepted.</p>").line();
            return;
        }
        out.tags("<div class=\"wide\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">operation</th>")
                .tags(
                        "<th scope=\"col\">what may fail</th><th scope=\"col\">until</th><th scope=\"col\">why</th></tr></thead><tbody>")
                .line();
        for (var each : report.deviations()) {
            boolean isOver = each.until().isBefore(today.toLocalDate());
            out.tags("<tr><th scope=\"row\">")
                    .text(each.api() + " · " + each.operation())
                    .tags("</th><td><code>")
                    .text(each.what())
                    .tags("</code></td><td" + (isOver ? " class=\"failed\"" : "") + ">" + each.until()
                            + (isOver ? ", which is over" : "") + "</td><td>")
                    .text(each.reason())
                    .tags("</td></tr>")
                    .line();
        }
        out.tags("</tbody></table></div>").line();
    }

    private static void list(String heading, String none, List<String> entries, Markup out) {
        if (entries.isEmpty()) {
            out.tags("<p class=\"faint\">" + none + "</p>").line();
            return;
        }
        out.tags("<p>" + heading + "</p><ul>").line();
        entries.forEach(entry -> out.element("li", entry).line());
        out.tags("</ul>").line();
    }
}
