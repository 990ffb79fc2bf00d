package io.fromswagger.bench.fakes;

import io.fromswagger.bench.Collaborators;
import io.fromswagger.bench.RootDocument;
import io.fromswagger.bench.RootDocuments;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.fake.FakeServer;
import io.fromswagger.fake.mountebank.MountebankEngine;
import io.fromswagger.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Asks the fake of every document of a folder for one answer of each operation, and has each judged twice. */
public final class Fakes {

    private Fakes() {}

    /** See {@code bench/README.md}: the folder, a filter of the documents' paths, a file for the report. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Pattern filter = Pattern.compile(arguments[1]);
        Path report = Path.of(arguments[2]).toAbsolutePath();
        var collaborators = new Collaborators(folder);
        Path logs = Files.createDirectories(report.resolveSibling("fakes"));
        List<FakesRow> rows = new ArrayList<>();
        var running = MountebankEngine.start("auto", logs); // so that not every document starts one
        try (var out = Files.newBufferedWriter(report)) {
            for (var document : RootDocuments.in(folder)) {
                if (filter.matcher(document.name()).find()) {
                    var row = run(collaborators, folder, document, logs);
                    rows.add(row);
                    write(out, row);
                    System.out.println(line(row));
                }
            }
        } finally {
            running.close();
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d documents, %d refused · %d operations, %d left out, %d not to be told from another · %d answered "
                        + "(%d judged twice; %d by a broken schema), %d not · failed: %d by the runtime, %d by the second validator · %s%n",
                rows.size(),
                sum(rows, row -> row.obstacle.isEmpty() ? 0 : 1),
                sum(rows, row -> row.operations),
                sum(rows, row -> row.leftOut.size()),
                sum(rows, row -> row.indistinct.size()),
                sum(rows, row -> row.answered),
                sum(rows, row -> row.judgedTwice),
                sum(rows, row -> row.unjudged.size()),
                sum(rows, row -> row.unanswered.size()),
                sum(rows, row -> row.failedFirst.size()),
                sum(rows, row -> row.failedSecond.size()),
                report);
        boolean failed = rows.stream().anyMatch(row -> !row.failedFirst.isEmpty() || !row.failedSecond.isEmpty());
        System.exit(!failed && sum(rows, row -> row.answered) > 0 ? 0 : 1);
    }

    private static FakesRow run(Collaborators collaborators, Path folder, RootDocument document, Path logs)
            throws IOException {
        var row = new FakesRow(document.name());
        long start = System.nanoTime();
        var generated = collaborators.contract(document);
        if (generated.json() == null) {
            row.obstacle = generated.obstacle().isEmpty() ? "no operation" : generated.obstacle();
        } else {
            var contract = ApiContract.read(Json.parse(generated.json()));
            try (var engine = MountebankEngine.start("auto", logs)) {
                var server = new FakeServer(contract, CompletableFuture.completedFuture(engine));
                server.answersByContract();
                new FakeTrial(row, folder.resolve(document.path()), document.dialect(), contract, server).run();
            }
        }
        row.seconds = (System.nanoTime() - start) / 1e9;
        return row;
    }

    private static int sum(List<FakesRow> rows, ToIntFunction<FakesRow> part) {
        return rows.stream().mapToInt(part).sum();
    }

    private static String line(FakesRow row) {
        return String.format(
                Locale.ROOT,
                "%-90s %5d operations %4d left out %5d answered %4d not %4d + %4d failed %6.1f s  %s",
                row.document,
                row.operations,
                row.leftOut.size(),
                row.answered,
                row.unanswered.size(),
                row.failedFirst.size(),
                row.failedSecond.size(),
                row.seconds,
                row.obstacle.lines().findFirst().orElse(""));
    }

    /** All that is worth a look of one document. */
    private static void write(BufferedWriter out, FakesRow row) throws IOException {
        write(out, row, "FAILED by the runtime", row.failedFirst);
        write(out, row, "FAILED by the second validator", row.failedSecond);
        write(out, row, "NOT ANSWERED", row.unanswered);
        write(out, row, "NOT JUDGED TWICE", row.unjudged);
        write(out, row, "LEFT OUT", row.leftOut);
        write(out, row, "INDISTINCT", row.indistinct);
        out.flush();
    }

    private static void write(BufferedWriter out, FakesRow row, String kind, List<String> operations)
            throws IOException {
        for (String operation : operations) {
            out.write(kind + " " + row.document + " " + operation + "\n");
        }
    }
}
