package io.fromswagger.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The results as one page that needs no network: a matrix per API, whose cells open their cases. */
final class IndexHtml {

    private final List<ApiReport> apis;
    private final StringBuilder out = new StringBuilder();

    private IndexHtml(List<ApiReport> apis) {
        this.apis = apis;
    }

    static String of(List<ApiReport> apis) {
        return frame().replace("{{content}}", new IndexHtml(apis).content());
    }

    private String content() {
        for (int api = 0; api < apis.size(); api++) {
            write(apis.get(api), "api" + (api + 1));
        }
        return out.toString().stripTrailing();
    }

    private void write(ApiReport api, String anchor) {
        var matrix = new Matrix(api);
        line("<h1>" + escaped(api.name()) + "</h1>");
        line("<p class=\"faint\"><code>" + escaped(api.spec()) + "</code> · " + Tally.of(api) + " · " + matrix.proven()
                + " of " + matrix.documented() + " documented statuses proven</p>");
        Next.of(api).ifPresent(next -> line("<p>Next: " + escaped(next) + "</p>"));
        writeList("Warnings", api.warnings());
        writeList("Spec gaps: what the service does sensibly and the document does not say", SpecGaps.of(api));
        writeTable(matrix, anchor);
        for (int row = 0; row < matrix.rows().size(); row++) {
            writeCases(matrix, matrix.rows().get(row), anchor + "-" + (row + 1));
        }
    }

    private void writeList(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            line("<p>" + heading + "</p><ul>");
            entries.forEach(entry -> line("<li>" + escaped(entry) + "</li>"));
            line("</ul>");
        }
    }

    private void writeTable(Matrix matrix, String anchor) {
        line("<div class=\"wide\"><table>");
        out.append("<tr><th scope=\"col\">operation</th>");
        matrix.columns()
                .forEach(column ->
                        out.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        line("</tr>");
        for (int row = 0; row < matrix.rows().size(); row++) {
            var operation = matrix.rows().get(row);
            String rowAnchor = anchor + "-" + (row + 1);
            out.append("<tr><th scope=\"row\"><a href=\"#" + rowAnchor + "\"><code>" + escaped(operation.title())
                    + "</code></a></th>");
            matrix.columns()
                    .forEach(column ->
                            out.append(cell(matrix, operation, column, cellAnchor(rowAnchor, matrix, column))));
            line("</tr>");
        }
        line("</table></div>");
    }

    private static String cell(Matrix matrix, OperationReport operation, String column, String anchor) {
        int cases = matrix.cases(operation, column).size();
        return matrix.cell(operation, column)
                .map(outcome -> {
                    String inner = outcome.symbol() + (cases > 1 ? " " + cases : "");
                    String title = cases == 0 ? "nothing tests it yet" : outcome.word();
                    return "<td class=\"" + outcome.word() + "\" title=\"" + title + "\">"
                            + (cases == 0 ? inner : "<a href=\"#" + anchor + "\">" + inner + "</a>") + "</td>";
                })
                .orElse("<td></td>");
    }

    private void writeCases(Matrix matrix, OperationReport operation, String anchor) {
        line("<h2 id=\"" + anchor + "\"><code>" + escaped(operation.title()) + "</code> <span class=\"faint\">"
                + escaped(operation.id()) + "</span></h2>");
        for (String column : matrix.columns()) {
            var cases = matrix.cases(operation, column);
            if (!cases.isEmpty()) {
                var outcome = matrix.cell(operation, column).orElse(Outcome.SKIPPED);
                line("<details id=\"" + cellAnchor(anchor, matrix, column) + "\"><summary><span class=\""
                        + outcome.word() + "\">" + outcome.symbol() + "</span> " + escaped(column) + "</summary><ul>");
                cases.forEach(this::write);
                line("</ul></details>");
            }
        }
    }

    private void write(CaseReport each) {
        out.append("<li><span class=\"" + each.outcome().word() + "\" title=\""
                + each.outcome().word() + "\">" + each.outcome().symbol() + "</span> " + escaped(each.title())
                + " <code class=\"faint\">" + escaped(each.id()) + "</code>");
        if (!each.message().isEmpty()) {
            out.append("<pre>").append(escaped(each.message())).append("</pre>");
        }
        line("</li>");
    }

    /** Numbers, not names, so that nothing of the document gets into an address. */
    private static String cellAnchor(String rowAnchor, Matrix matrix, String column) {
        return rowAnchor + "-" + (matrix.columns().indexOf(column) + 1);
    }

    private void line(String html) {
        out.append(html).append('\n');
    }

    private static String escaped(String text) {
        return ShownText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\r", "&#13;");
    }

    private static String frame() {
        try (var page = IndexHtml.class.getResourceAsStream("page.html")) {
            if (page == null) {
                throw new IllegalStateException("page.html is missing from the fromswagger runtime");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
