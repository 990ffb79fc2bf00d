package io.fromswagger.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows in a screenful: what was accounted for, what failed, what was slow, what was refused. */
record Summary(List<Row> rows) {

    /** Whether each document did what it has to: no exception, nothing for javac to say, no operation lost. */
    boolean clean() {
        return failed().isEmpty() && rows.stream().allMatch(row -> row.unaccounted() == 0);
    }

    List<Row> failed() {
        return rows.stream().filter(row -> !row.ok() && !row.refused()).toList();
    }

    String text() {
        List<Row> services =
                rows.stream().filter(row -> row.role().equals("SERVICE")).toList();
        List<Row> read = services.stream().filter(row -> !row.refused()).toList();
        int operations =
                read.stream().mapToInt(row -> Math.max(0, row.operations())).sum();
        int generated = read.stream().mapToInt(Row::generated).sum();
        int skipped = read.stream().mapToInt(row -> row.skipped().size()).sum();
        int lost = read.stream().mapToInt(row -> Math.abs(row.unaccounted())).sum();
        List<String> lines = new ArrayList<>();
        lines.add(services.size() + " documents: " + (services.size() - read.size()) + " refused, " + read.size()
                + " read, " + read.stream().filter(Row::ok).count() + " of them ok as a service; "
                + failed().size() + " of " + rows.size() + " runs failed.");
        lines.add(operations + " operations in the documents read: " + generated + " generated, " + skipped
                + " left out with a code, " + lost + " unaccounted for: "
                + String.format(Locale.ROOT, "%.2f", operations == 0 ? 100 : 100.0 - 100.0 * lost / operations)
                + " % accounted for.");
        lines.add(read.stream().mapToInt(Row::models).sum() + " models, "
                + rows.stream().mapToLong(Row::lines).sum() + " lines in both roles.");
        lines.add("Results:");
        count(rows.stream().map(Row::result).toList())
                .forEach((result, times) -> lines.add("  " + times + " × " + result));
        lines.add("Slowest to generate:");
        slowest(Comparator.comparingDouble(Row::generateSeconds)).forEach(lines::add);
        lines.add("Slowest to compile:");
        slowest(Comparator.comparingDouble(Row::compileSeconds)).forEach(lines::add);
        lines.add("Refused:");
        services.stream()
                .filter(Row::refused)
                .sorted(Comparator.comparing(Row::result)
                        .thenComparing(row -> row.document().name()))
                .forEach(row -> lines.add("  " + row.result().substring("refused ".length()) + " "
                        + row.document().name() + ": " + row.message().replaceFirst("^\\[FS\\d+] ", "")));
        return String.join("\n", lines);
    }

    /** What failed, by what failed: Markdown. */
    String failures() {
        StringBuilder text = new StringBuilder("# Failures of " + rows.size() + " runs\n");
        grouped(failed()).forEach((cause, of) -> section(text, cause, of));
        List<Row> lost = rows.stream().filter(row -> row.unaccounted() != 0).toList();
        if (!lost.isEmpty()) {
            section(text, "Operations unaccounted for (operations − generated − skipped)", lost);
        }
        Map<String, List<Row>> refused = grouped(rows.stream()
                .filter(row -> row.refused() && row.role().equals("SERVICE"))
                .toList());
        refused.forEach((cause, of) -> section(text, cause, of));
        return text.toString();
    }

    private static void section(StringBuilder text, String cause, List<Row> of) {
        text.append("\n## ").append(of.size()).append(" × ").append(cause).append("\n\n");
        of.stream()
                .limit(12)
                .forEach(row -> text.append("- ")
                        .append(row.document().name())
                        .append(" ")
                        .append(row.role())
                        .append(
                                row.unaccounted() == 0
                                        ? ""
                                        : " " + row.operations() + " − " + row.generated() + " − "
                                                + row.skipped().size())
                        .append(": ")
                        .append(row.message().replaceAll("\\s+", " "))
                        .append("\n"));
        if (of.size() > 12) {
            text.append("- and ").append(of.size() - 12).append(" more\n");
        }
    }

    private static Map<String, List<Row>> grouped(List<Row> rows) {
        Map<String, List<Row>> groups =
                rows.stream().collect(Collectors.groupingBy(Summary::cause, TreeMap::new, Collectors.toList()));
        List<Map.Entry<String, List<Row>>> entries = new ArrayList<>(groups.entrySet());
        entries.sort(Comparator.comparingInt(
                (Map.Entry<String, List<Row>> entry) -> -entry.getValue().size()));
        Map<String, List<Row>> sorted = new LinkedHashMap<>();
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The message without what differs from document to document. */
    private static String cause(Row row) {
        String message = row.message()
                .replaceAll("\\(and \\d+ more\\)", "")
                .replaceAll(" @ .*", "")
                .replace(row.document().name(), "…")
                .replaceAll("…(:\\d+)*", "…")
                .replaceAll("\\s+", " ");
        String shape = row.refused() ? message : message.replaceAll("'[^']*'|\"[^\"]*\"", "'…'");
        return row.result() + ": " + (shape.length() > 160 ? shape.substring(0, 160) + "…" : shape);
    }

    private static Map<String, Long> count(List<String> texts) {
        return texts.stream().collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
    }

    private List<String> slowest(Comparator<Row> order) {
        return rows.stream()
                .sorted(order.reversed())
                .limit(10)
                .map(row -> String.format(
                        Locale.ROOT,
                        "  generate %6.2f s  compile %6.2f s  %5d MB  %7d lines  %s %s",
                        row.generateSeconds(),
                        row.compileSeconds(),
                        row.peakMegabytes(),
                        row.lines(),
                        row.document().name(),
                        row.role()))
                .toList();
    }
}
