package io.fromswagger.report;

import java.util.List;

/** Whether the real collaborators answered as tests relied on, and why where nobody can say. */
final class ProofsHtml {

    private ProofsHtml() {}

    static void write(List<ProofReport> reports, Markup out) {
        reports.forEach(each -> write(each, out));
    }

    private static void write(ProofReport report, Markup out) {
        out.tags("<h3>")
                .text(report.title())
                .tags(" <code class=\"faint\">")
                .text(report.spec())
                .tags("</code></h3>")
                .line()
                .tags("<div class=\"wide\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">operation</th>")
                .tags("<th scope=\"col\">relied on</th><th scope=\"col\">the real answer</th></tr></thead><tbody>")
                .line();
        for (var proof : report.mostUrgentFirst()) {
            var outcome = proof.outcome();
            String word = outcome == Outcome.SKIPPED ? "not run" : outcome.word();
            out.tags("<tr><th scope=\"row\"><code>")
                    .text(proof.operation())
                    .tags("</code></th><td>")
                    .text(proof.title())
                    .tags("</td><td" + (outcome.isFailure() ? " class=\"failed\"" : "") + ">" + outcome.symbol() + " "
                            + word);
            if (!proof.message().isEmpty()) {
                out.tags("<pre tabindex=\"0\">").text(proof.message()).tags("</pre>");
            }
            out.tags("</td></tr>").line();
        }
        out.tags("</tbody></table></div>").line();
    }
}
