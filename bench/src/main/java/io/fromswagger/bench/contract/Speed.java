package io.fromswagger.bench.contract;

import io.fromswagger.bench.faults.Suite;
import io.fromswagger.bench.start.FirstTestTime;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.core.LauncherFactory;

/** Prints how fast the sample's generated tests are, beside a plain client, and when the first of them begins. */
final class Speed {

    /** The one test in which the service waits for three seconds until it says so: that says nothing of anybody's speed. */
    static final String WAITING = "status:504";

    private static final double PROMISED = 0.5;
    private static final double ALIKE = 0.95;
    private static final long MOST_MILLIS = 2_000;

    private final Suite suite;
    private final ReplayRun replay;
    private final PrintStream out;

    private Speed(Suite suite, ReplayRun replay, PrintStream out) {
        this.suite = suite;
        this.replay = replay;
        this.out = out;
    }

    /** The project's folder, how many rounds, how many JVMs for the first test. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        var console = System.out;
        boolean good;
        try (var session = LauncherFactory.openSession()) {
            var suite = new Suite(session, home.resolve("sample-service/target/test-classes"));
            good = new Speed(suite, new ReplayRun(session), console).rounds(Integer.parseInt(arguments[1]));
        }
        good &= beginsInTime(home, Integer.parseInt(arguments[2]), console);
        System.exit(good ? 0 : 1);
    }

    private boolean rounds(int rounds) {
        out.printf(
                "%-8s%8s%8s%10s%11s | %12s%10s | %6s%n",
                "", "passed", "pending", "total ms", "cases/s", "requests/s", "bare", "ratio");
        replay.start();
        boolean good = true;
        var all = new ArrayList<Round>();
        for (int number = 0; number <= rounds; number++) {
            var round = round();
            good &= round.isGood();
            print(number == 0 ? "first" : String.valueOf(number), round);
            if (number > 0) {
                all.add(round);
            }
        }
        var median = all.stream()
                .sorted((a, b) -> Double.compare(a.ratio(), b.ratio()))
                .toList()
                .get(rounds / 2);
        out.printf(
                "median: %.0f cases/s, %.0f ms; requests/s of the tests / of a plain client: %.2f (at least %.2f)%n",
                median(all.stream().map(Round::casesASecond).toList()),
                median(all.stream().map(round -> round.micros() / 1e3).toList()),
                median.ratio(),
                PROMISED);
        return good && median.ratio() >= PROMISED;
    }

    private Round round() {
        var times = new TestTimes();
        var run = suite.runWithout(WAITING, times);
        run.failures().forEach(failure -> out.println(failure.test() + "\n" + failure.message()));
        return new Round(run.passed(), run.pending().size(), run.failures().size(), times.total(), replay.replay());
    }

    private void print(String name, Round round) {
        out.printf(
                "%-8s%8d%8d%10.0f%11.0f | %12.0f%10.0f | %6.2f%n",
                name,
                round.passed(),
                round.pending(),
                round.micros() / 1e3,
                round.casesASecond(),
                round.requestsASecond(),
                round.bareRequestsASecond(),
                round.ratio());
    }

    private static boolean beginsInTime(Path home, int rounds, PrintStream out) throws Exception {
        var withoutService = new ArrayList<Double>();
        var withoutChain = new ArrayList<Double>();
        FirstTestTime.of(home, List.of()); // fills the caches
        for (int round = 1; round <= rounds; round++) {
            var figures = FirstTestTime.of(home, List.of());
            withoutService.add(1.0 * figures.get("first test") - figures.get("service"));
            withoutChain.add(1.0 * figures.get("first test") - figures.get("chain"));
        }
        double median = median(withoutService);
        out.printf(
                "first test, service start apart: %.0f ms (at most %d); PostgreSQL's start apart, too: %.0f ms%n",
                median, MOST_MILLIS, median(withoutChain));
        return median <= MOST_MILLIS;
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    /** All tests, and then the plain client. */
    private record Round(int passed, int pending, int failed, long micros, Replay.Result bare) {

        boolean isGood() {
            return passed > 0 && failed == 0 && bare.same() >= ALIKE * bare.requests();
        }

        double casesASecond() {
            return (passed + failed) * 1e6 / micros;
        }

        double requestsASecond() {
            return bare.requests() * 1e6 / micros;
        }

        double bareRequestsASecond() {
            return bare.requests() * 1e6 / bare.micros();
        }

        double ratio() {
            return requestsASecond() / bareRequestsASecond();
        }
    }
}
