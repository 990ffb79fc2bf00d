package io.fromswagger.report;

import java.util.Comparator;
import java.util.List;

/** The matrix of each API, whose cells lead to their cases. */
final class OperationsHtml {

    /** Where a document has its operations. */
    private static final String PATHS = "#/paths/";

    private final ApiReport api;
    private final Matrix matrix;
    private final String anchor;
    private final Markup out;

    private OperationsHtml(ApiReport api, String anchor, Markup out) {
        this.api = api;
        this.matrix = new Matrix(api);
        this.anchor = anchor;
        this.out = out;
    }

    static void write(List<ApiReport> apis, Markup out) {
        out.tags("<div id=\"filter\" hidden></div>").line();
        for (int number = 1; number <= apis.size(); number++) {
            new OperationsHtml(apis.get(number - 1), "api" + number, out).write();
        }
    }

    private void write() {
        out.tags("<section class=\"api\" aria-labelledby=\"" + anchor + "\"><h3 id=\"" + anchor + "\">")
                .text(api.name())
                .tags(" <code class=\"faint\">")
                .text(api.spec())
                .tags("</code></h3>")
                .line();
        Next.of(api).ifPresent(this::write);
        writeWarnings();
        writeTable();
        OmissionsHtml.write(
                "Left out when the tests were generated, and of no operation of this table:",
                api.leftOut(),
                place -> place.operation().isEmpty() && place.pointer().startsWith(PATHS),
                out);
        for (int row = 0; row < matrix.rows().size(); row++) {
            writeCases(matrix.rows().get(row), anchor + "-" + (row + 1));
        }
        out.tags("</section>").line();
    }

    private void write(Next next) {
        out.tags("<div class=\"next\"><p><strong>Next</strong> ")
                .text(next.headline())
                .tags("</p>");
        if (!next.advice().isEmpty()) {
            CaseHtml.block("What to do", String.join("\n", next.advice()), out);
        }
        if (!next.again().isEmpty()) {
            CaseHtml.block("Run only this", next.again(), out);
        }
        out.tags("</div>").line();
    }

    private void writeWarnings() {
        if (!api.warnings().isEmpty()) {
            out.tags("<p>Warnings</p><ul>").line();
            api.warnings().forEach(warning -> out.element("li", warning).line());
            out.tags("</ul>").line();
        }
    }

    private void writeTable() {
        out.tags("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"" + anchor + "-matrix\">")
                .tags("<table class=\"matrix\"><caption class=\"hidden\" id=\"" + anchor + "-matrix\">")
                .text("Operations and statuses of " + api.name())
                .tags("</caption><thead><tr><th scope=\"col\">operation</th>");
        matrix.columns()
                .forEach(column -> out.tags("<th scope=\"col\">").text(column).tags("</th>"));
        out.tags("</tr></thead><tbody>").line();
        for (int row = 0; row < matrix.rows().size(); row++) {
            var operation = matrix.rows().get(row);
            String rowAnchor = anchor + "-" + (row + 1);
            out.tags("<tr data-operation=\"" + rowAnchor + "\"><th scope=\"row\"><a href=\"#" + rowAnchor + "\"><code>")
                    .text(operation.title())
                    .tags("</code></a></th>");
            matrix.columns().forEach(column -> writeCell(operation, column, cellAnchor(rowAnchor, column)));
            out.tags("</tr>").line();
        }
        out.tags("</tbody></table></div>").line();
    }

    private void writeCell(OperationReport operation, String column, String cellAnchor) {
        int cases = matrix.cases(operation, column).size();
        var outcome = matrix.cell(operation, column);
        if (outcome.isEmpty()) {
            out.tags("<td></td>");
        } else if (cases == 0) {
            String why = LeftOut.why(operation, column);
            out.tags("<td class=\"skipped\"><span title=\"" + why + "\">"
                    + outcome.get().symbol() + "</span><span class=\"hidden\"> " + why + "</span></td>");
        } else {
            out.tags("<td class=\"" + outcome.get().word() + "\"><a href=\"#" + cellAnchor + "\" title=\""
                    + outcome.get().word() + "\"><span aria-hidden=\"true\">"
                    + outcome.get().symbol()
                    + (cases > 1 ? " <small>" + cases + "</small>" : "") + "</span><span class=\"hidden\"> "
                    + outcome.get().word() + ", " + (cases == 1 ? "1 case" : cases + " cases") + "</span></a></td>");
        }
    }

    private void writeCases(OperationReport operation, String rowAnchor) {
        out.tags("<section class=\"operation\" id=\"" + rowAnchor + "\" aria-labelledby=\"" + rowAnchor + "-title\">")
                .tags("<h4 id=\"" + rowAnchor + "-title\"><code>")
                .text(operation.title())
                .tags("</code> <span class=\"faint\">")
                .text(operation.id())
                .tags("</span></h4>")
                .line();
        OmissionsHtml.write(
                "Left out when the tests were generated:",
                api.leftOut(),
                place -> place.operation().equals(operation.id()),
                out);
        for (String column : matrix.columns()) {
            var cases = matrix.cases(operation, column);
            if (!cases.isEmpty()) {
                var outcome = matrix.cell(operation, column).orElse(Outcome.SKIPPED);
                out.tags("<details class=\"cell\" id=\"" + cellAnchor(rowAnchor, column) + "\"><summary>")
                        .tags(CaseHtml.symbol(outcome))
                        .text(column)
                        .tags(" <span class=\"faint\">" + (cases.size() == 1 ? "1 case" : cases.size() + " cases")
                                + "</span></summary>")
                        .line();
                cases.stream()
                        .sorted(Comparator.comparing(each -> !each.outcome().isFailure()))
                        .forEach(each -> CaseHtml.write(each, out));
                out.tags("</details>").line();
            }
        }
        out.tags("</section>").line();
    }

    /** Numbers, not names, so that nothing of the document gets into an address. */
    private String cellAnchor(String rowAnchor, String column) {
        return rowAnchor + "-" + (matrix.columns().indexOf(column) + 1);
    }
}
