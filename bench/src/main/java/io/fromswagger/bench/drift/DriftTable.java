package io.fromswagger.bench.drift;

import io.fromswagger.bench.drift.Differences.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All verdicts, and whether they are what was promised. */
final class DriftTable {

    private final List<Verdict> verdicts;
    private final long seconds;

    DriftTable(List<Verdict> verdicts, long seconds) {
        this.verdicts = List.copyOf(verdicts);
        this.seconds = seconds;
    }

    static String row(Verdict verdict) {
        return String.format(
                Locale.ROOT,
                "%-55s %-16s %5d ms  %s%s",
                verdict.drift().id(),
                verdict.seen().spoken(),
                verdict.millis(),
                verdict.by(),
                otherwise(verdict));
    }

    boolean isGood() {
        return verdicts.stream().allMatch(Verdict::isGood);
    }

    List<String> summary() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(verdicts.size() + " changes in " + seconds + " s");
        for (var seen : Seen.values()) {
            lines.add(String.format(Locale.ROOT, "%-16s %3d", seen.spoken(), count(seen)));
        }
        lines.add("not as promised  "
                + String.format(
                        Locale.ROOT,
                        "%3d",
                        verdicts.stream().filter(verdict -> !verdict.isGood()).count()));
        return lines;
    }

    /** The whole table. */
    List<String> markdown() {
        var lines = new ArrayList<String>();
        lines.add("# Changes of the payments document, and who notices");
        summary().forEach(line -> lines.add(line.isEmpty() ? line : "    " + line));
        lines.add("");
        lines.add("| kind | change | noticed by | | the check says |");
        lines.add("|---|---|---|---|---|");
        for (var verdict : verdicts) {
            lines.add("| " + verdict.drift().id() + " | " + changes(verdict.differences()) + " | "
                    + verdict.seen().spoken() + " | " + cell(verdict.by()) + otherwise(verdict) + " | "
                    + cell(verdict.checkSays()) + " |");
        }
        return lines;
    }

    private static String otherwise(Verdict verdict) {
        return verdict.isGood()
                ? ""
                : "  (promised: " + verdict.drift().promised().spoken() + ")";
    }

    private static String changes(List<Difference> differences) {
        return differences.stream()
                .map(difference -> cell(difference.toString()))
                .collect(Collectors.joining("<br>"));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }

    private long count(Seen seen) {
        return verdicts.stream().filter(verdict -> verdict.seen() == seen).count();
    }
}
