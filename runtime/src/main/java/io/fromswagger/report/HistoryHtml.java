package io.fromswagger.report;

import java.util.List;

/** The last runs as a small chart and as a table, and what changed in the latest. */
final class HistoryHtml {

    private static final int BAR = 14;
    private static final int GAP = 4;
    private static final int HEIGHT = 120;

    private HistoryHtml() {}

    /** @param runs the oldest first */
    static void write(List<PastRun> runs, Changes changes, Markup out) {
        changes.summary().ifPresent(summary -> {
            out.tags("<p>Since the run before: ").text(summary).tags("</p>").line();
            if (!changes.all().isEmpty()) {
                out.tags("<ul>").line();
                changes.all()
                        .forEach(change -> out.element("li", change.spoken()).line());
                out.tags("</ul>").line();
            }
        });
        writeChart(runs, out);
        out.tags(
                        "<div class=\"wide\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">run</th><th scope=\"col\">passed</th>")
                .tags("<th scope=\"col\">failed</th><th scope=\"col\">pending</th><th scope=\"col\">not run</th>")
                .tags("<th scope=\"col\">statuses proven</th></tr></thead><tbody>")
                .line();
        for (int i = runs.size() - 1; i >= 0; i--) {
            var run = runs.get(i);
            out.tags("<tr><th scope=\"row\">" + IndexHtml.time(run.started()) + "</th><td>" + run.passed() + "</td><td>"
                            + run.failed() + "</td><td>" + run.pending() + "</td><td>" + run.notRun() + "</td><td>"
                            + run.proven() + " of " + run.documented() + "</td></tr>")
                    .line();
        }
        out.tags("</tbody></table></div>").line();
    }

    private static void writeChart(List<PastRun> runs, Markup out) {
        int most = runs.stream().mapToInt(PastRun::cases).max().orElse(0);
        if (most == 0) {
            return;
        }
        int width = runs.size() * (BAR + GAP);
        out.tags("<svg class=\"chart\" role=\"img\" aria-label=\"Cases of the last " + runs.size()
                        + (runs.size() == 1 ? " run" : " runs") + ", the table below has the numbers\" width=\"" + width
                        + "\" height=\"" + HEIGHT + "\" viewBox=\"0 0 " + width + " " + HEIGHT + "\">")
                .line();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            int[] counts = {run.passed(), run.failed(), run.pending(), run.notRun()};
            String[] classes = {"passed", "failed", "pending", "skipped"};
            int before = 0;
            for (int part = 0; part < counts.length; part++) {
                int from = HEIGHT * before / most;
                before += counts[part];
                int to = HEIGHT * before / most;
                if (to > from) {
                    out.tags("<rect class=\"" + classes[part] + "\" x=\"" + i * (BAR + GAP) + "\" y=\"" + (HEIGHT - to)
                            + "\" width=\"" + BAR + "\" height=\"" + (to - from) + "\"/>");
                }
            }
            out.line();
        }
        out.tags("</svg>").line();
    }
}
