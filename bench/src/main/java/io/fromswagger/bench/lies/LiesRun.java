package io.fromswagger.bench.lies;

import io.fromswagger.bench.faults.StandIn;
import io.fromswagger.bench.faults.Switch;
import io.fromswagger.bench.lies.Lie.Kind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the sample's tests with each lie, and prints which of them told it by its rule.
 *
 * <p>Its folder is {@code bench/target/lies}: there the sample's environment finds a jar of the name that it looks for.
 */
final class LiesRun {

    private final PaymentTests tests;
    private final Switch lie;
    private final PrintStream out;
    private final Map<String, Integer> count = new TreeMap<>();
    private boolean isGood = true;

    private LiesRun(PaymentTests tests, Switch lie, PrintStream out) {
        this.tests = tests;
        this.lie = lie;
        this.out = out;
    }

    /** Ids of lies, or how they start; all by default. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target");
        StandIn.jar(folder.resolve("orders.jar"), LyingService.class);
        var lie = new Switch(folder);
        lie.turnTo("none");
        var chosen = Lies.all().stream()
                .filter(each -> arguments.length == 0
                        || Stream.of(arguments).anyMatch(id -> each.id().startsWith(id)))
                .toList();
        boolean isGood;
        try (var session = LauncherFactory.openSession()) {
            isGood = new LiesRun(new PaymentTests(session), lie, System.out).all(chosen);
        }
        System.exit(isGood && !chosen.isEmpty() ? 0 : 1);
    }

    private boolean all(List<Lie> chosen) throws IOException {
        var truth = tests.run();
        out.printf(
                "as it is: %d passed, %d failed%n",
                truth.passed(), truth.failures().size());
        truth.failures().forEach(failure -> out.println(failure.test() + "\n" + failure.says()));
        if (truth.passed() == 0 || !truth.failures().isEmpty()) {
            return false;
        }
        for (Lie each : chosen) {
            lie.turnTo(each.id());
            String said = said(each, tests.run(), truth.passed());
            out.printf("%-9s  %-36s %s%n", each.kind().name().toLowerCase(Locale.ROOT), each.id(), said);
            out.flush();
        }
        lie.turnTo("none");
        out.println();
        count.forEach((what, how) -> out.printf("%-24s %3d%n", what, how));
        return isGood;
    }

    private String said(Lie told, PaymentTests.Run run, int passed) throws IOException {
        if (lie.timesMet() == 0) {
            return bad("NEVER TOLD", "no test has the service call the payments");
        }
        if (told.kind() == Kind.RIGHT) {
            return run.failures().isEmpty() && run.passed() == passed
                    ? good("right: quiet", "quiet")
                    : bad(
                            "FALSE ALARM",
                            run.failures().stream()
                                    .findFirst()
                                    .map(failure -> failure.test() + ": " + failure.says())
                                    .orElse(passed - run.passed() + " tests no longer pass"));
        }
        if (run.failures().isEmpty()) {
            return bad("SILENT", "no test minds");
        }
        return run.failures().stream()
                .filter(failure -> failure.says().contains(told.says()))
                .findFirst()
                .map(failure -> good(
                        told.kind().name().toLowerCase(Locale.ROOT) + ": told",
                        failure.test() + ": " + failure.line(told.says()) + " ("
                                + run.failures().size() + " red)"))
                .orElseGet(() -> bad(
                        "BY ANOTHER RULE",
                        run.failures().get(0).test() + ": "
                                + run.failures().get(0).says()));
    }

    private String good(String what, String words) {
        count.merge(what, 1, Integer::sum);
        return words;
    }

    private String bad(String what, String words) {
        isGood = false;
        return what + " " + good(what, words);
    }
}
