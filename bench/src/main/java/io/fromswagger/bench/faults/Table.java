package io.fromswagger.bench.faults;

import java.util.ArrayList;
import java.util.List;

/** The verdicts, and whether they are what was promised. */
final class Table {

    private static final double PROMISED = 0.90;
    private static final double PROMISED_WITH_HOOKS = 0.95;

    private final List<Verdict> verdicts;
    private final boolean hooks;
    private final int falseAlarms;
    private final int cleanRuns;

    Table(List<Verdict> verdicts, boolean hooks, int falseAlarms, int cleanRuns) {
        this.verdicts = verdicts;
        this.hooks = hooks;
        this.falseAlarms = falseAlarms;
        this.cleanRuns = cleanRuns;
    }

    static String row(Verdict verdict) {
        return "%-62s %s %5d ms".formatted(verdict.mutant().id(), said(verdict), verdict.millis());
    }

    boolean isGood() {
        double promised = hooks ? PROMISED_WITH_HOOKS : PROMISED;
        return falseAlarms == 0
                && alarmsOnEquivalents() == 0
                && killed("S") == counted("S").size()
                && killed("SRAB") >= promised * counted("SRAB").size();
    }

    List<String> summary() {
        var lines = new ArrayList<String>();
        lines.add("");
        for (String kind : List.of("S", "R", "A", "B", "SRAB")) {
            lines.add(total(kind));
        }
        long notCounted = faulty().stream()
                .filter(verdict -> !verdict.mutant().counts(hooks))
                .count();
        lines.add(
                "not counted " + notCounted + ": need " + (hooks ? "" : "a hook, or ") + "more than the document says");
        lines.add("false alarms: " + falseAlarms + " in " + cleanRuns + " runs of the service as it is; "
                + alarmsOnEquivalents() + " of " + equivalents().size() + " equivalents, "
                + equivalents().stream().filter(verdict -> verdict.met() == 0).count()
                + " of which changed no answer that a test saw");
        return lines;
    }

    /** The whole table, the survivors first. */
    List<String> markdown() {
        var lines = new ArrayList<String>();
        lines.add("# Faults that were seeded into the sample service");
        lines.addAll(summary());
        lines.add("");
        lines.add("## Survivors");
        lines.add("");
        lines.add("| id | why |");
        lines.add("|---|---|");
        faulty().stream()
                .filter(verdict -> !verdict.isKilled())
                .forEach(verdict -> lines.add("| " + verdict.mutant().id() + " | "
                        + (verdict.mutant().counts(hooks) ? "" : "(not counted) ") + verdict.reason() + " |"));
        lines.add("");
        lines.add("## Equivalents that turned a test red");
        lines.add("");
        equivalents().stream()
                .filter(verdict -> !verdict.failures().isEmpty())
                .forEach(verdict -> verdict.failures()
                        .forEach(failure -> lines.add(
                                "- " + verdict.mutant().id() + ": " + failure.test() + ": " + failure.rule())));
        lines.add("");
        lines.add("## All");
        lines.add("");
        lines.add("| id | seen by | rule |");
        lines.add("|---|---|---|");
        verdicts.forEach(verdict -> lines.add("| " + verdict.mutant().id() + " | "
                + verdict.killer().map(Suite.Failure::test).orElse("–") + " | "
                + verdict.killer()
                        .map(Suite.Failure::rule)
                        .orElse(verdict.reason())
                        .replace("|", "\\|") + " |"));
        lines.add("");
        lines.add("## Not applicable to the orders document");
        lines.add("");
        Catalogue.notApplicable().forEach((what, why) -> lines.add("- " + what + ": " + why));
        return lines;
    }

    private static String said(Verdict verdict) {
        if (verdict.mutant().isEquivalent()) {
            return verdict.failures().isEmpty()
                    ? "quiet"
                            + (verdict.met() == 0 ? " (never met)" : "")
                            + (verdict.noLongerGreen() > 0 ? " (" + verdict.noLongerGreen() + " more pending)" : "")
                    : "FALSE ALARM: " + verdict.failures().get(0).test() + ": "
                            + verdict.failures().get(0).rule();
        }
        return verdict.killer()
                .map(killer -> "killed by " + killer.test() + ": " + killer.rule())
                .orElseGet(() -> "SURVIVED: " + verdict.reason());
    }

    private String total(String kinds) {
        int of = counted(kinds).size();
        long killed = killed(kinds);
        return "%-5s killed %3d of %3d%s"
                .formatted(
                        kinds.length() > 1 ? "all" : kinds,
                        killed,
                        of,
                        of == 0 ? "" : " (%.1f %%)".formatted(100.0 * killed / of));
    }

    private long killed(String kinds) {
        return counted(kinds).stream().filter(Verdict::isKilled).count();
    }

    private List<Verdict> counted(String kinds) {
        return faulty().stream()
                .filter(verdict -> kinds.indexOf(verdict.mutant().kind()) >= 0)
                .filter(verdict -> verdict.mutant().counts(hooks))
                .toList();
    }

    private List<Verdict> faulty() {
        return verdicts.stream()
                .filter(verdict -> !verdict.mutant().isEquivalent())
                .toList();
    }

    private List<Verdict> equivalents() {
        return verdicts.stream()
                .filter(verdict -> verdict.mutant().isEquivalent())
                .toList();
    }

    private long alarmsOnEquivalents() {
        return equivalents().stream()
                .filter(verdict -> !verdict.failures().isEmpty())
                .count();
    }
}
