package io.fromswagger.report;

import java.util.ArrayList;
import java.util.List;

/** The results as aligned plain text, for a console: operations against statuses, counts, and what is next. */
public final class Board {

    private static final int MOST_ROWS = 60;
    private static final int WIDEST_NEXT = 160;
    private static final int MOST_ENTRIES = 10;

    private final List<ApiReport> apis;
    private final List<ProofReport> proofs;
    private final Changes changes;

    /** Of a run with nothing before it. */
    public Board(RunReport report) {
        this(report, Changes.NONE);
    }

    Board(RunReport report, Changes changes) {
        this.apis = report.apis();
        this.proofs = report.proofs();
        this.changes = changes;
    }

    /**
     * The board's lines.
     *
     * @param place where the whole results are
     */
    public List<String> lines(String place) {
        var lines = new ArrayList<String>();
        for (var api : apis) {
            write(api, lines);
        }
        for (var proof : proofs) {
            write(proof, lines);
        }
        writeChanges(lines);
        lines.add("");
        lines.add("  ✔ passed  ✘ failed  ○ pending  – not run" + rare(Outcome.SET_UP, "  ! set-up failed")
                + rare(Outcome.ACCEPTED, "  ~ failure accepted") + "      results: " + place);
        return lines;
    }

    /** What the legend says of an outcome that is seldom there. */
    private String rare(Outcome outcome, String legend) {
        return apis.stream().anyMatch(api -> api.count(outcome) > 0) ? legend : "";
    }

    private static void write(ApiReport api, List<String> lines) {
        var matrix = new Matrix(api);
        lines.add("");
        lines.add(api.name() + " · " + api.spec());
        lines.add("");
        int methodWidth = matrix.rows().stream()
                .mapToInt(row -> row.method().length())
                .max()
                .orElse(0);
        int pathWidth = matrix.rows().stream()
                .mapToInt(row -> row.path().length())
                .max()
                .orElse(0);
        var header = new StringBuilder(" ".repeat(2 + methodWidth + 1 + pathWidth));
        matrix.columns().forEach(column -> header.append("  ").append(column));
        lines.add(header.toString().stripTrailing());
        matrix.rows().stream().limit(MOST_ROWS).forEach(row -> {
            var line = new StringBuilder("  ");
            line.append(padded(row.method(), methodWidth)).append(' ').append(padded(row.path(), pathWidth));
            matrix.columns()
                    .forEach(column -> line.append("  ").append(centred(symbol(matrix, row, column), column.length())));
            lines.add(line.toString().stripTrailing());
        });
        if (matrix.rows().size() > MOST_ROWS) {
            lines.add("  … and " + (matrix.rows().size() - MOST_ROWS) + " more operations");
        }
        lines.add("");
        lines.add("  " + Tally.of(api) + " · " + matrix.proven() + " of " + matrix.documented()
                + " documented statuses proven");
        list("warnings", api.warnings(), lines);
        list("spec gaps, which the document should mention", SpecGaps.of(api), lines);
        list("left out", LeftOut.of(api), lines);
        writeOmissions(api, lines);
        Next.of(api).ifPresent(next -> write(next, lines));
    }

    /** A line for each reason, and not for each place: a large document has hundreds. */
    private static void writeOmissions(ApiReport api, List<String> lines) {
        if (api.omissions() > 0) {
            lines.add("  left out when the tests were generated: " + api.omissions());
            entries(api.leftOut().stream().map(OmissionReport::headline).toList(), lines);
        }
    }

    /** What the real collaborator answered; what it proved is only counted. */
    private static void write(ProofReport report, List<String> lines) {
        lines.add("");
        lines.add(report.title() + " · " + report.spec());
        lines.add("");
        lines.add("  as relied on: " + report.counts());
        var open = report.mostUrgentFirst().stream()
                .filter(proof -> proof.outcome() != Outcome.PASSED)
                .toList();
        open.stream().limit(MOST_ENTRIES).forEach(proof -> {
            lines.add("    " + proof.outcome().symbol() + " " + cut(proof.spoken()));
            if (!proof.firstLine().isEmpty()) {
                lines.add("        " + cut(proof.firstLine()));
            }
        });
        if (open.size() > MOST_ENTRIES) {
            lines.add("    … and " + (open.size() - MOST_ENTRIES) + " more");
        }
    }

    private static void write(Next next, List<String> lines) {
        lines.add("  next: " + cut(next.headline()));
        next.advice().forEach(line -> lines.add("    " + cut(line)));
        if (!next.again().isEmpty()) {
            lines.add("    run only this: " + next.again());
        }
    }

    private void writeChanges(List<String> lines) {
        changes.summary().ifPresent(summary -> {
            lines.add("");
            lines.add("  since the last run: " + summary);
            entries(changes.all().stream().map(Changes.Change::spoken).toList(), lines);
        });
    }

    private static void list(String heading, List<String> entries, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add("  " + heading + ":");
            entries(entries, lines);
        }
    }

    private static void entries(List<String> entries, List<String> lines) {
        entries.stream().limit(MOST_ENTRIES).forEach(entry -> lines.add("    " + cut(entry)));
        if (entries.size() > MOST_ENTRIES) {
            lines.add("    … and " + (entries.size() - MOST_ENTRIES) + " more");
        }
    }

    private static String symbol(Matrix matrix, OperationReport row, String column) {
        return matrix.cell(row, column).map(Outcome::symbol).orElse("");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String centred(String text, int width) {
        int left = Math.max(0, (width - text.length()) / 2);
        return padded(" ".repeat(left) + text, Math.max(width, left + text.length()));
    }

    private static String cut(String text) {
        return text.length() <= WIDEST_NEXT ? text : text.substring(0, WIDEST_NEXT - 1) + "…";
    }
}
