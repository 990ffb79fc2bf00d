package io.fromswagger.bench.leaks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Ends tests in every way at random moments of start, run and stop, and prints what was left of each. */
public final class Leaks {

    private static final String ENVIRONMENT = "com.acme.orders.OrdersEnvironment";
    private static final String FORK = "surefirebooter";
    private static final Duration NEVER = Duration.ofMinutes(5);

    private final Path project;
    private final Path work;
    private final List<String> properties;
    private final Random moments;
    private int runs;

    private Leaks(Path project, List<String> properties, long seed) {
        this.project = project;
        this.work =
                project.resolve("bench/target/leaks-" + ProcessHandle.current().pid());
        this.properties = List.copyOf(properties);
        this.moments = new Random(seed);
    }

    /** Takes the project's folder, the kills in each way, and, if wanted, a seed and properties ({@code -D…}) of the tests. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = List.of(arguments).subList(2, arguments.length);
        var properties =
                options.stream().filter(option -> option.startsWith("-D")).toList();
        var seed = options.stream()
                .filter(option -> !option.startsWith("-D"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(System.nanoTime());
        System.out.println("moments by seed " + seed);
        var kept = new Leaks(Path.of(arguments[0]), properties, seed).run(Integer.parseInt(arguments[1]));
        System.exit(kept ? 0 : 1);
    }

    private boolean run(int kills) throws IOException, InterruptedException {
        var whole = undisturbed();
        var left = new EnumMap<Way, List<Left>>(Way.class);
        for (var way : Way.values()) {
            for (var kill = 0; kill < kills; kill++) {
                var moment = Duration.ofMillis(moments.nextLong(whole.toMillis()));
                var found = way == Way.MAVEN ? killedMaven(moment) : ended(way, moment);
                left.computeIfAbsent(way, unused -> new ArrayList<>()).add(found);
                if (!found.isNothing()) {
                    System.out.println("left by " + way + " after " + moment.toMillis() + " ms: " + found);
                }
            }
        }
        return table(left);
    }

    /** One run that nobody disturbs, to know how long it takes; it must leave nothing either. */
    private Duration undisturbed() throws IOException, InterruptedException {
        var start = System.nanoTime();
        var run = new Run(victim(Way.KILL, NEVER), project.resolve("sample-service"), folder());
        if (!run.watch(NEVER) || run.exitCode() != 0) {
            throw new IOException("the environment does not run even when nobody disturbs it; see " + work);
        }
        var whole = Duration.ofNanos(System.nanoTime() - start);
        var left = run.left();
        System.out.printf(Locale.ROOT, "undisturbed: %.1f s; left: %s%n", whole.toMillis() / 1e3, left);
        run.said("fromswagger: ").forEach(System.out::println);
        if (!left.isNothing()) {
            throw new IOException("something is left even when nobody disturbs it");
        }
        return whole;
    }

    private Left ended(Way way, Duration moment) throws IOException, InterruptedException {
        var run = new Run(victim(way, moment), project.resolve("sample-service"), folder());
        run.watch(way.isSignal() ? moment : NEVER);
        if (way.isSignal()) {
            Run.signal(way.name(), run.pid());
            run.watch(NEVER);
        }
        return run.left();
    }

    private Left killedMaven(Duration moment) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("mvn", "-o", "-q", "test", "-Dsample"));
        command.addAll(List.of("-Dtest=PlaceOrderTest,ListOrdersTest", "-Dsurefire.failIfNoSpecifiedTests=false"));
        command.addAll(properties);
        var run = new Run(command, project, folder());
        run.await(FORK);
        run.watch(moment);
        Run.signal("KILL", run.pid());
        return run.left();
    }

    private List<String> victim(Way way, Duration moment) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var temporary = Run.temporaryOf(work.resolve(Integer.toString(runs + 1)));
        // A shell that runs this in the background has had SIGINT ignored, by all that is started here.
        var command = new ArrayList<>(List.of("env", "--default-signal=INT", java, "-Xmx96m"));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-Dfromswagger.results=" + temporary.resolveSibling("results"));
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Victim.class.getName()));
        command.addAll(List.of(ENVIRONMENT, way.option(), Long.toString(moment.toMillis())));
        return command;
    }

    private Path folder() {
        return work.resolve(Integer.toString(++runs));
    }

    private static boolean table(Map<Way, List<Left>> left) {
        var kept = true;
        System.out.printf(
                Locale.ROOT,
                "%n%-28s %6s %10s %6s %8s %11s %10s%n",
                "",
                "runs",
                "processes",
                "ports",
                "folders",
                "containers",
                "slowest s");
        for (var way : left.entrySet()) {
            var runs = way.getValue();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %6d %10d %6d %8d %11d %10.1f%n",
                    way.getKey(),
                    runs.size(),
                    runs.stream().mapToInt(run -> run.processes().size()).sum(),
                    runs.stream().mapToInt(run -> run.ports().size()).sum(),
                    runs.stream().mapToInt(run -> run.folders().size()).sum(),
                    runs.stream().mapToInt(run -> run.containers().size()).sum(),
                    runs.stream().mapToDouble(Left::seconds).max().orElse(0));
            kept &= runs.stream().allMatch(Left::isNothing);
        }
        var all = left.values().stream().mapToInt(List::size).sum();
        var leaking = left.values().stream()
                .flatMap(List::stream)
                .filter(run -> !run.isNothing())
                .count();
        System.out.printf(Locale.ROOT, "%n%d of %d runs left something%n", leaking, all);
        return kept;
    }
}
