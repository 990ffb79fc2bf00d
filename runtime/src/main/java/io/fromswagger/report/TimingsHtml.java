package io.fromswagger.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the time of the tests went: by operation, and the slowest cases. */
final class TimingsHtml {

    private static final int MOST_CASES = 25;

    private TimingsHtml() {}

    private record Timed(OperationReport operation, CaseReport each) {

        long millis() {
            return each.detail().millis();
        }
    }

    static void write(List<ApiReport> apis, Markup out) {
        var all = new ArrayList<Timed>();
        for (var api : apis) {
            for (var operation : api.operations()) {
                operation.cases().stream()
                        .filter(each -> each.outcome() != Outcome.SKIPPED)
                        .forEach(each -> all.add(new Timed(operation, each)));
            }
        }
        if (all.isEmpty()) {
            out.tags("<p>No case ran.</p>").line();
            return;
        }
        long total = all.stream().mapToLong(Timed::millis).sum();
        out.tags("<p>" + all.size() + " cases took " + seconds(total) + " together, set-up of each test included.</p>")
                .line();
        head(out, "operation", "cases", "together", "slowest");
        for (var api : apis) {
            for (var operation : api.operations()) {
                var its = all.stream()
                        .filter(timed -> timed.operation().equals(operation))
                        .toList();
                if (!its.isEmpty()) {
                    row(
                            out,
                            operation.title(),
                            Integer.toString(its.size()),
                            seconds(its.stream().mapToLong(Timed::millis).sum()),
                            its.stream().mapToLong(Timed::millis).max().orElse(0) + " ms");
                }
            }
        }
        out.tags("</tbody></table></div>")
                .line()
                .tags("<h3>The slowest cases</h3>")
                .line();
        head(out, "operation", "status", "case", "time");
        all.stream()
                .sorted(Comparator.comparingLong(Timed::millis).reversed())
                .limit(MOST_CASES)
                .forEach(timed -> row(
                        out,
                        timed.operation().title(),
                        timed.each().status(),
                        timed.each().title(),
                        timed.millis() + " ms"));
        out.tags("</tbody></table></div>").line();
    }

    private static void head(Markup out, String... columns) {
        out.tags("<div class=\"wide\" tabindex=\"0\"><table><thead><tr>");
        for (var column : columns) {
            out.tags("<th scope=\"col\">").text(column).tags("</th>");
        }
        out.tags("</tr></thead><tbody>").line();
    }

    private static void row(Markup out, String operation, String... cells) {
        out.tags("<tr><th scope=\"row\"><code>").text(operation).tags("</code></th>");
        for (var cell : cells) {
            out.element("td", cell);
        }
        out.tags("</tr>").line();
    }

    private static String seconds(long millis) {
        return millis / 1000 + "." + millis % 1000 / 100 + " s";
    }
}
