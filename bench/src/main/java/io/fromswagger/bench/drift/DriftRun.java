package io.fromswagger.bench.drift;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Tries every change on the sample, and prints who noticed it. Its folder is the sample's. */
final class DriftRun {

    /** Tests wait for seconds for a collaborator that is too slow. */
    private static final int AT_ONCE = 2;

    private static final String UNCHANGED = "unchanged";

    private final SampleCompiler compiler;
    private final ChangeCheck check;
    private final Path work;
    private final PrintStream out;

    private DriftRun(SampleCompiler compiler, Path work, PrintStream out) {
        this.compiler = compiler;
        this.work = work;
        this.check = new ChangeCheck(work, work.resolve(UNCHANGED));
        this.out = out;
    }

    /** The folder for what is written, and ids of changes or how they start. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        var starts = List.of(arguments).subList(1, arguments.length);
        var chosen = Drifts.all().stream()
                .filter(drift -> starts.isEmpty() || starts.stream().anyMatch(drift.id()::startsWith))
                .toList();
        boolean good;
        try (var compiler = new SampleCompiler(Path.of(""), System.getProperty("java.class.path"))) {
            good = new DriftRun(compiler, work, System.out).all(chosen);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean all(List<Drift> chosen) throws Exception {
        long start = System.nanoTime();
        if (!isGreenAsItIs()) {
            return false;
        }
        var verdicts = new ArrayList<Verdict>();
        var workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var judged = new ArrayList<Future<Verdict>>();
            chosen.forEach(drift -> judged.add(workers.submit(() -> judge(drift))));
            for (var each : judged) {
                verdicts.add(each.get());
                out.println(DriftTable.row(each.get()));
                out.flush();
            }
        } finally {
            workers.shutdownNow();
        }
        var table = new DriftTable(verdicts, (System.nanoTime() - start) / 1_000_000_000);
        table.summary().forEach(out::println);
        Files.write(work.resolve("../drift.md"), table.markdown(), StandardCharsets.UTF_8);
        return table.isGood();
    }

    private boolean isGreenAsItIs() throws IOException {
        Path classes = work.resolve(UNCHANGED);
        var complaints = compiler.compile(compiler.payments(), classes);
        complaints.forEach(out::println);
        if (!complaints.isEmpty()) {
            out.println("The sample doesn't compile although nothing is changed: nothing else can be learned.");
            return false;
        }
        long start = System.nanoTime();
        var run = SampleTests.all(classes);
        out.printf(
                "unchanged: %d passed, %d failed, %d ms%n",
                run.passed(), run.failures().size(), since(start));
        run.failures().forEach(failure -> out.println(failure.test() + "\n" + String.join("\n", failure.messages())));
        return run.failures().isEmpty() && run.passed() > 0;
    }

    private Verdict judge(Drift drift) throws IOException {
        long start = System.nanoTime();
        var before = compiler.payments();
        var after = drift.appliedTo(before);
        Path classes = work.resolve(drift.id());
        var complaints = compiler.compile(after, classes);
        var answer = check.of(classes);
        var notice = complaints.isEmpty() ? noticeOfGreenCompile(drift, classes, answer) : noticeOf(complaints);
        return new Verdict(drift, Differences.between(before, after), notice, answer.brief(), since(start));
    }

    private static Notice noticeOf(List<SampleCompiler.Complaint> complaints) {
        return complaints.stream()
                .filter(SampleCompiler.Complaint::written)
                .findFirst()
                .map(written -> new Notice(Seen.BY_COMPILER, written.toString()))
                .orElseGet(() -> new Notice(Seen.BY_NOBODY, "generated code is broken: " + complaints.get(0)));
    }

    private static Notice noticeOfGreenCompile(Drift drift, Path classes, ChangeCheck.Answer answer)
            throws IOException {
        var red = SampleTests.untilRed(classes).firstFailure();
        if (red.isPresent()) {
            return new Notice(Seen.BY_TEST, red.get().test() + ": " + red.get().rules());
        }
        if (answer.breaks()) {
            return new Notice(Seen.LISTED_AS_BREAKING, answer.first());
        }
        return drift.why().isEmpty()
                ? new Notice(Seen.BY_NOBODY, "the check finds nothing that breaks us")
                : new Notice(Seen.LISTED_AS_HARMLESS, drift.why());
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
