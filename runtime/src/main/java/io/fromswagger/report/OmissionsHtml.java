package io.fromswagger.report;

import java.util.List;

/** What was left out when the tests were generated: all of it, and beside the operations that it belongs to. */
final class OmissionsHtml {

    private OmissionsHtml() {}

    /**
     * By reason, each with all its places.
     *
     * @param what was generated, and its verb: {@code the tests were}
     */
    static void write(String what, List<OmissionReport> omissions, Markup out) {
        if (omissions.isEmpty()) {
            out.tags("<p class=\"faint\">Nothing of the document was left out when " + what + " generated.</p>")
                    .line();
            return;
        }
        out.tags("<p>Left out when " + what + " generated</p>").line();
        for (var each : omissions) {
            out.tags("<details class=\"omission\"><summary><code>")
                    .text(each.code())
                    .tags("</code> <span class=\"faint\">" + (each.count() == 1 ? "once" : each.count() + " times")
                            + "</span> ")
                    .text(each.places().isEmpty() ? "" : each.places().get(0).what())
                    .tags("</summary><div class=\"body\"><p class=\"faint\">")
                    .text(each.next())
                    .tags("</p>");
            writeList(each.places(), out);
            if (each.unnamed() > 0) {
                out.tags("<p>… and " + each.unnamed() + " more.</p>");
            }
            out.tags("</div></details>").line();
        }
    }

    /** What was left out of one operation, or beside all of them; nothing where there is none. */
    static void write(String heading, List<OmissionReport> omissions, PlaceFilter wanted, Markup out) {
        var entries = omissions.stream()
                .flatMap(each ->
                        each.places().stream().filter(wanted::accepts).map(place -> new Entry(each.code(), place)))
                .toList();
        if (!entries.isEmpty()) {
            out.tags("<p class=\"skipped\">" + heading + "</p><ul class=\"left-out\">");
            entries.forEach(entry -> write(entry, out));
            out.tags("</ul>").line();
        }
    }

    private record Entry(String code, OmissionReport.Place place) {}

    /** Which places belong to a list. */
    @FunctionalInterface
    interface PlaceFilter {

        boolean accepts(OmissionReport.Place place);
    }

    private static void write(Entry entry, Markup out) {
        out.tags("<li><code>").text(entry.code()).tags("</code> ");
        writePlace(entry.place(), out);
        out.tags("</li>");
    }

    private static void writeList(List<OmissionReport.Place> places, Markup out) {
        out.tags("<ul>");
        for (var place : places) {
            out.tags("<li>");
            writePlace(place, out);
            out.tags("</li>").line();
        }
        out.tags("</ul>");
    }

    private static void writePlace(OmissionReport.Place place, Markup out) {
        out.text(place.what())
                .tags(" <code class=\"faint\">")
                .text(place.spoken())
                .tags("</code>");
    }
}
