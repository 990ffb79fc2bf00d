package io.fromswagger.processor.change;

import io.fromswagger.processor.model.SpecPointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The changes in words, in the order in which the old document has what they change. */
final class Report {

    private static final int MOST_TESTS = 20;
    private static final int MOST_PLACES = 4;
    private static final int MOST_LOSSES = 10;

    private final Version old;
    private final Version now;
    private final Usage usage;
    private final boolean all;
    private final StringBuilder out = new StringBuilder();

    /**
     * A report on two versions.
     *
     * @param all whether changes are listed that nobody uses
     */
    Report(Version old, Version now, Usage usage, boolean all) {
        this.old = old;
        this.now = now;
        this.usage = usage;
        this.all = all;
    }

    String text(List<Finding> findings, String since) {
        line(Words.line(now.name()) + " since " + Words.line(since));
        if (usage.exchanges().isPresent()) {
            line("used: " + usage.count() + " (" + Words.line(usage.source()) + ")");
        } else {
            line("used: everything counts as used, since " + Words.line(usage.source()));
        }
        usage.remarks().forEach(remark -> line("note: " + remark));
        losses(old);
        losses(now);
        List<Finding> breaking = listed(findings, finding -> finding.isBreaking() && finding.isUsed());
        List<Finding> renaming = listed(findings, finding -> !finding.isBreaking() && finding.isUsed());
        List<Finding> unused = listed(findings, finding -> !finding.isUsed());
        section(breaking, "1 change breaks us:", " changes break us:");
        section(
                renaming,
                "1 change renames generated Java, and nothing on the wire:",
                " changes rename generated Java, and nothing on the wire:");
        if (all) {
            section(
                    unused,
                    "1 change would break who uses what it changes, but nobody does:",
                    " changes would break who uses what they change, but nobody does:");
        } else if (!unused.isEmpty()) {
            line("");
            line(Words.count(unused.size(), "more change") + " would break who uses what "
                    + (unused.size() == 1 ? "it changes" : "they change") + ", but nobody does (--all lists "
                    + (unused.size() == 1 ? "it" : "them") + ").");
        }
        if (breaking.isEmpty()) {
            line("");
            line("Nothing breaks us.");
        }
        return out.toString();
    }

    private void losses(Version version) {
        version.losses().stream().limit(MOST_LOSSES).forEach(loss -> line("not read: " + loss));
        int more = version.losses().size() - MOST_LOSSES;
        if (more > 0) {
            line("not read: and " + more + " more in " + Words.line(version.name()));
        }
    }

    private List<Finding> listed(List<Finding> findings, Predicate<Finding> which) {
        return findings.stream().filter(which).sorted(inOrder(old)).toList();
    }

    /** The order in which a document has what the changes are about. */
    static Comparator<Finding> inOrder(Version document) {
        return Comparator.comparing(
                        (Finding finding) -> document.nearest(finding.was()),
                        Comparator.comparing(SpecPointer::document)
                                .thenComparing(SpecPointer::line)
                                .thenComparing(SpecPointer::column))
                .thenComparing(Finding::code)
                .thenComparing(Finding::what)
                .thenComparing(finding -> String.join("\n", finding.places()));
    }

    private void section(List<Finding> findings, String one, String several) {
        if (!findings.isEmpty()) {
            line("");
            line(findings.size() == 1 ? one : findings.size() + several);
            findings.forEach(this::write);
        }
    }

    private void write(Finding finding) {
        line("");
        List<String> places = finding.places();
        line(finding.code().id() + " " + places.get(0) + " " + finding.what());
        places.stream()
                .skip(1)
                .limit(MOST_PLACES)
                .forEach(place -> line("      also  " + place.replaceFirst(":$", "")));
        if (places.size() > MOST_PLACES + 1) {
            line("            and " + Words.count(places.size() - MOST_PLACES - 1, "more place"));
        }
        line("      was   " + old.words(old.nearest(finding.was())));
        line("      is    " + now.words(now.nearest(finding.is())));
        tests(finding);
        line("      next  " + finding.next());
    }

    private void tests(Finding finding) {
        List<String> tests = new ArrayList<>();
        for (Reliance reliance : finding.tests()) {
            String test = Words.line(reliance.test());
            tests.add(reliance.line().isEmpty() ? test : Words.line(reliance.line()) + "  " + test);
        }
        if (finding.isHarmlessSoFar() && !tests.isEmpty()) {
            line("      used  with values that are still good:");
        }
        int most = all ? tests.size() : MOST_TESTS;
        boolean headed = finding.isHarmlessSoFar();
        for (int i = 0; i < Math.min(most, tests.size()); i++) {
            line((i == 0 && !headed ? "      used  " : "            ") + tests.get(i));
        }
        if (tests.size() > most) {
            line("            and " + (tests.size() - most) + " more (--all lists them)");
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
