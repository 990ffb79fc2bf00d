package io.fromswagger.report;

import java.util.ArrayList;
import java.util.List;

/** The results as Markdown, for the summary page of a build server. */
final class SummaryMarkdown {

    private static final int MOST_PLACES = 5;

    private final StringBuilder out = new StringBuilder();

    private SummaryMarkdown() {}

    static String of(RunReport report, Changes changes) {
        var summary = new SummaryMarkdown();
        report.apis().forEach(summary::write);
        report.proofs().forEach(summary::write);
        summary.write(changes);
        return summary.out.toString();
    }

    private void write(ApiReport api) {
        var matrix = new Matrix(api);
        line("## " + escaped(api.name()));
        line("");
        line(code(api.spec()) + " · " + Tally.of(api) + " · " + matrix.proven() + " of " + matrix.documented()
                + " documented statuses proven");
        line("");
        writeTable(matrix);
        line("");
        writeList("Warnings", api.warnings());
        writeFailures(api, Outcome.SET_UP, "! set-up of ");
        writeFailures(api, Outcome.FAILED, "✘ ");
        writeFirstLines("~ Failures that are accepted", api, Outcome.ACCEPTED);
        writeFirstLines("○ Pending", api, Outcome.PENDING);
        writeList("Spec gaps", SpecGaps.of(api));
        writeList("– Left out", LeftOut.of(api));
        writeList("– Left out when the tests were generated", omissions(api));
        writeFirstLines("Remarks", api, Outcome.PASSED);
        Next.of(api).ifPresent(this::write);
    }

    private void write(ProofReport report) {
        line("## " + escaped(report.title()));
        line("");
        line(code(report.spec()) + " · as relied on: " + report.counts());
        line("");
        for (var proof : report.mostUrgentFirst()) {
            if (proof.outcome().isFailure()) {
                line("### " + proof.outcome().symbol() + " " + code(proof.operation()) + " · "
                        + escaped(proof.title()));
                line("");
                ShownText.of(proof.message()).lines().forEach(text -> line("    " + text));
                line("");
            }
        }
        writeFirstLines("○ Pending", report, Outcome.PENDING);
        writeFirstLines("– Not run", report, Outcome.SKIPPED);
    }

    private void writeFirstLines(String heading, ProofReport report, Outcome outcome) {
        write(
                heading,
                report.proofs().stream()
                        .filter(proof -> proof.outcome() == outcome)
                        .map(proof -> "- " + code(proof.operation()) + " · " + escaped(proof.title()) + " · "
                                + escaped(proof.firstLine()))
                        .toList());
    }

    private void write(Next next) {
        line("### Next");
        line("");
        line(escaped(next.headline()));
        line("");
        next.advice().forEach(text -> line("    " + ShownText.of(text)));
        if (!next.again().isEmpty()) {
            line("    run only this: " + ShownText.of(next.again().replaceAll("\\s+", " ")));
        }
        line("");
    }

    private void write(Changes changes) {
        changes.summary().ifPresent(summary -> {
            line("## Since the last run " + summary);
            line("");
            changes.all().forEach(change -> line("- " + escaped(change.spoken())));
            line("");
        });
    }

    private void writeTable(Matrix matrix) {
        var header = new StringBuilder("| operation |");
        var rule = new StringBuilder("| --- |");
        matrix.columns().forEach(column -> {
            header.append(' ').append(escaped(column)).append(" |");
            rule.append(" :-: |");
        });
        line(header.toString());
        line(rule.toString());
        for (var row : matrix.rows()) {
            var line = new StringBuilder("| " + code(row.title()) + " |");
            matrix.columns()
                    .forEach(column -> line.append(' ')
                            .append(matrix.cell(row, column)
                                    .map(Outcome::symbol)
                                    .orElse(" "))
                            .append(" |"));
            line(line.toString());
        }
    }

    private void writeFailures(ApiReport api, Outcome outcome, String mark) {
        api.forEach(outcome, (operation, each) -> {
            line("### " + mark + code(operation.title()) + " · " + escaped(each.status()) + " · "
                    + escaped(each.title()));
            line("");
            ShownText.of(each.message()).lines().forEach(text -> line("    " + text));
            line("");
        });
    }

    private void writeFirstLines(String heading, ApiReport api, Outcome outcome) {
        var lines = new ArrayList<String>();
        api.forEach(outcome, (operation, each) -> {
            each.message()
                    .lines()
                    .filter(line -> !SpecGaps.isGap(line))
                    .findFirst()
                    .ifPresent(line -> lines.add(
                            "- " + code(operation.title()) + " · " + escaped(each.status()) + " · " + escaped(line)));
        });
        write(heading, lines);
    }

    /** The first ones of each reason: such pages are read from above. */
    private static List<String> omissions(ApiReport api) {
        var entries = new ArrayList<String>();
        for (var omission : api.leftOut()) {
            omission.places().stream()
                    .limit(MOST_PLACES)
                    .forEach(place -> entries.add(omission.code() + " " + place.spoken() + ": " + place.what()));
            int more =
                    omission.count() - Math.min(MOST_PLACES, omission.places().size());
            if (more > 0) {
                entries.add(omission.code() + " … and " + more + " more");
            }
        }
        return entries;
    }

    private void writeList(String heading, List<String> entries) {
        write(heading, entries.stream().map(entry -> "- " + escaped(entry)).toList());
    }

    private void write(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line("### " + heading);
            line("");
            lines.forEach(this::line);
            line("");
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String code(String text) {
        return "<code>" + escaped(text) + "</code>";
    }

    /** Every character that Markdown or HTML could take for its own becomes an entity or is escaped. */
    private static String escaped(String text) {
        return ShownText.of(text)
                .strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\r\\n]+", " ")
                .replaceAll("([\\\\`*_\\[\\]|~$])", "\\\\$1")
                .replaceAll("^([#+=-])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
    }
}
