package io.fromswagger.bench.loop;

import io.fromswagger.bench.RootDocuments;
import io.fromswagger.contract.ApiContract;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the contract tests of every document of a folder against a service that keeps the document; each failure is a false
 * alarm.
 */
public final class Loop {

    private Loop() {}

    /** See {@code bench/README.md}: the folder, a filter of the documents' paths, a file for the report, {@code first} or {@code last}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Pattern filter = Pattern.compile(arguments[1]);
        Path report = Path.of(arguments[2]).toAbsolutePath();
        boolean lastSuccess = arguments[3].equals("last");
        List<LoopRow> rows = new ArrayList<>();
        for (var document : RootDocuments.in(folder)) {
            if (filter.matcher(document.name()).find()) {
                LoopRow row = run(folder, document.name(), lastSuccess);
                rows.add(row);
                System.out.println(line(row));
            }
        }
        write(report, rows);
        int failed = rows.stream().mapToInt(row -> row.count("failed")).sum();
        int passed = rows.stream().mapToInt(row -> row.count("passed")).sum();
        System.out.printf(
                Locale.ROOT,
                "%n%d documents, %d refused · tests: %d passed, %d failed, %d pending, %d undecided · %s%n",
                rows.size(),
                rows.stream().filter(row -> !row.obstacle().isEmpty()).count(),
                passed,
                failed,
                rows.stream().mapToInt(row -> row.count("pending")).sum(),
                rows.stream().mapToInt(row -> row.count("undecided")).sum(),
                report);
        System.exit(failed == 0 && passed > 0 ? 0 : 1);
    }

    private static LoopRow run(Path folder, String document, boolean lastSuccess) throws IOException {
        Path work = Files.createTempDirectory("fromswagger-loop");
        long start = System.nanoTime();
        try (var generated = Generated.of(folder, document, Files.createDirectory(work.resolve("classes")))) {
            if (generated.contractTests().isEmpty()) {
                return LoopRow.refused(document, "no operation");
            }
            var contract = ApiContract.of(generated.contractTests().get(0));
            try (var service = new ObedientService(contract, lastSuccess)) {
                var outcomes = Suite.run(generated.contractTests(), contract, service.url(), work.resolve("results"));
                return new LoopRow(document, "", outcomes, (System.nanoTime() - start) / 1e9);
            }
        } catch (Generated.Refused refused) {
            return LoopRow.refused(document, refused.getMessage());
        } finally {
            delete(work);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String line(LoopRow row) {
        return String.format(
                Locale.ROOT,
                "%-90s %5d passed %4d failed %4d pending %4d undecided %6.1f s  %s",
                row.document(),
                row.count("passed"),
                row.count("failed"),
                row.count("pending"),
                row.count("undecided"),
                row.seconds(),
                row.obstacle().lines().findFirst().orElse(""));
    }

    private static void write(Path report, List<LoopRow> rows) throws IOException {
        Files.createDirectories(report.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(report)) {
            Map<String, Integer> reasons = new TreeMap<>();
            for (LoopRow row : rows) {
                for (String failed : row.testsByOutcome().getOrDefault("failed", List.of())) {
                    out.write("FAILED " + row.document() + "\n" + failed + "\n\n");
                }
                for (String undecided : row.testsByOutcome().getOrDefault("undecided", List.of())) {
                    out.write("UNDECIDED " + row.document() + " " + undecided.replaceAll("\\s+", " ") + "\n");
                }
                for (String pending : row.testsByOutcome().getOrDefault("pending", List.of())) {
                    out.write("PENDING " + row.document() + " " + pending.replaceAll("\\s+", " ") + "\n");
                    reasons.merge(pending.replaceAll("\\s+", " ").replaceAll("^\\S+ ", ""), 1, Integer::sum);
                }
            }
            out.write("\n");
            for (Map.Entry<String, Integer> reason : reasons.entrySet()) {
                out.write(reason.getValue() + "\t" + reason.getKey() + "\n");
            }
        }
    }
}
