package io.fromswagger.report;

import java.util.Map;

/** One case: what became of it, and behind that what was sent, answered, broken and printed. */
final class CaseHtml {

    /** The kinds that a reader may choose from. */
    private static final Map<String, String> KINDS = Map.of(
            "positive",
            "positive",
            "negative",
            "negative",
            "sequence",
            "sequence",
            "pending",
            "pending",
            CaseReport.SERVICE_TEST,
            CaseReport.SERVICE_TEST);

    private CaseHtml() {}

    static void write(CaseReport each, Markup out) {
        out.tags("<details class=\"case\" data-outcome=\"" + each.outcome().word() + "\" data-kind=\""
                        + KINDS.getOrDefault(each.kind(), "other") + "\"><summary>")
                .tags(symbol(each.outcome()))
                .text(each.title());
        if (!each.title().equals(each.id())) {
            out.tags(" <code class=\"faint\">").text(each.id()).tags("</code>");
        }
        if (each.detail().millis() > 0) {
            out.tags(" <span class=\"faint\">" + each.detail().millis() + " ms</span>");
        }
        out.tags("</summary><div class=\"body\">");
        writeBody(each, each.detail(), out);
        out.tags("</div></details>").line();
    }

    private static void writeBody(CaseReport each, CaseDetail detail, Markup out) {
        if (!each.message().isEmpty()) {
            block(each.outcome() == Outcome.PASSED ? "Remarks" : "Message", each.message(), out);
        }
        if (!detail.document().isEmpty()) {
            block("The document", detail.document(), out);
        }
        for (var exchange : detail.exchanges()) {
            block(exchange.operation() + ", " + exchange.millis() + " ms", exchange.request(), out);
            block("Answer", exchange.response(), out);
        }
        if (!detail.log().isEmpty()) {
            block("What the service printed", detail.log(), out);
        }
        if (!detail.again().isEmpty()) {
            block("Run it again", detail.again(), out);
        }
        if (each.message().isEmpty() && detail.again().isEmpty()) {
            out.tags("<p class=\"faint\">Nothing more is known of it.</p>");
        }
    }

    /** A text of which every blank counts, with a label. */
    static void block(String label, String text, Markup out) {
        out.tags("<div class=\"block\"><p class=\"label\">").text(label).tags("</p><pre tabindex=\"0\">");
        out.text(text).tags("</pre></div>");
    }

    /** The symbol, and its word for those who don't see it. */
    static String symbol(Outcome outcome) {
        return "<span class=\"symbol " + outcome.word() + "\" aria-hidden=\"true\">" + outcome.symbol()
                + "</span><span class=\"hidden\"> " + outcome.word() + ": </span> ";
    }
}
