package io.fromswagger.bench.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the sample's generated tests against each broken service, and prints which of them saw it.
 *
 * <p>Its folder is {@code bench/target/faults}: there the sample's environment finds a jar of the name that it looks for.
 */
final class FaultsRun {

    private final Suite suite;
    private final Switch fault;
    private final PrintStream out;
    /** Tests that are green when nothing is broken. */
    private int passed;

    private FaultsRun(Suite suite, Switch fault, PrintStream out) {
        this.suite = suite;
        this.fault = fault;
        this.out = out;
    }

    /** {@code --clean N}, {@code --hooks}, and ids of mutants or how they start. */
    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments);
        var chosen = Catalogue.all().stream()
                .filter(mutant -> options.includes(mutant))
                .toList();
        Path folder = Path.of("target");
        Files.createDirectories(folder);
        StandIn.jar(folder.resolve("orders.jar"), BrokenService.class);
        var fault = new Switch(folder);
        fault.turnTo("none");
        boolean good;
        // What the launcher and the services have to say goes to the log.
        var console = System.out;
        try (var session = LauncherFactory.openSession()) {
            var run = new FaultsRun(new Suite(session, options.testClasses()), fault, console);
            good = run.all(chosen, options);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean all(List<Mutant> chosen, Options options) throws IOException {
        int falseAlarms = clean(options.cleanRuns());
        if (falseAlarms > 0 || passed == 0) {
            out.println(
                    "No test, or not every test, is green although nothing is broken: nothing else can be learned.");
            return false;
        }
        var verdicts = new ArrayList<Verdict>();
        for (Mutant mutant : chosen) {
            var verdict = mutant.isEquivalent() ? equivalent(mutant) : faulty(mutant);
            verdicts.add(verdict);
            out.println(Table.row(verdict));
            out.flush();
        }
        fault.turnTo("none");
        var table = new Table(verdicts, options.hooks(), falseAlarms, options.cleanRuns());
        table.summary().forEach(out::println);
        Files.write(Path.of("faults.md"), table.markdown(), StandardCharsets.UTF_8);
        return table.isGood();
    }

    /** How many tests failed although nothing is broken. */
    private int clean(int runs) {
        int alarms = 0;
        for (int i = 1; i <= Math.max(1, runs); i++) {
            long start = System.nanoTime();
            var run = suite.run(suite.classes());
            out.printf(
                    "not broken, run %d: %d passed, %d pending, %d failed, %d ms%n",
                    i,
                    run.passed(),
                    run.pending().size(),
                    run.failures().size(),
                    (System.nanoTime() - start) / 1_000_000);
            run.failures().forEach(failure -> out.println(failure.test() + "\n" + failure.message()));
            alarms += run.failures().size();
            passed = run.passed();
        }
        return alarms;
    }

    /** Runs class after class until one sees the fault. */
    private Verdict faulty(Mutant mutant) throws IOException {
        long start = System.nanoTime();
        fault.turnTo(mutant.id());
        var failures = new ArrayList<Suite.Failure>();
        for (String testClass : suite.beginningWith(mutant.operation())) {
            failures.addAll(suite.runUntilRed(List.of(testClass)).failures());
            if (failures.stream().anyMatch(failure -> !failure.isOfSetUp())) {
                break;
            }
        }
        return verdict(mutant, failures, 0, start);
    }

    private Verdict equivalent(Mutant mutant) throws IOException {
        long start = System.nanoTime();
        fault.turnTo(mutant.id());
        var run = suite.run(suite.classes());
        var failures = new ArrayList<>(run.failures());
        if (run.passed() == 0) {
            failures.add(new Suite.Failure("every test", "none is green any more: what says nothing isn't quiet"));
        }
        return verdict(mutant, failures, Math.max(0, passed - run.passed()), start);
    }

    private Verdict verdict(Mutant mutant, List<Suite.Failure> failures, int noLongerGreen, long start)
            throws IOException {
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new Verdict(mutant, failures, noLongerGreen, fault.timesMet(), millis);
    }
}
