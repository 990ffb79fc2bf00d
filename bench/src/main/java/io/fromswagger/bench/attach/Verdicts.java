package io.fromswagger.bench.attach;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for a verdict in the ways that a developer has, and prints how long each took. */
public final class Verdicts {

    private static final String TEST = "GetOrderContractTest";
    private static final String TYPE = "com.acme.orders.orders." + TEST;
    private static final String LINE = "src/main/java/com/acme/orders/http/Problem.java";
    private static final int PROMISED_MS = 3_000;

    /** Compiles at once and less well, which pays in a JVM that lives for seconds. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final Path work = Path.of(System.getProperty("attach.work"));
    private final Path sample = work.resolve("sample");
    private final List<String> settings;
    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private final Map<String, List<Long>> cpu = new LinkedHashMap<>();

    private Verdicts(URI url) {
        settings = List.of("-Dfromswagger.url=" + url, "-Dfromswagger.credentials.bearerAuth=a token for tests");
    }

    /**
     * Prints a row for each way.
     *
     * @throws AssertionError if a way that compiles nothing takes longer than was promised
     */
    public static void print(URI url) throws IOException, InterruptedException {
        var verdicts = new Verdicts(url);
        int rounds = Integer.getInteger("attach.rounds", 5);
        for (int round = 0; round <= rounds; round++) {
            verdicts.ask(round > 0);
        }
        verdicts.times.forEach((way, all) -> System.out.printf(
                "%-44s median %5d ms, of processors %5d ms   %s%n",
                way,
                median(all),
                median(verdicts.cpu.getOrDefault(way, List.of(0L))),
                all.stream().sorted().toList()));
        for (String way : List.of("mvn surefire:test, quick to start", "an IDE's new JVM, quick to start")) {
            if (median(verdicts.times.get(way)) > PROMISED_MS) {
                throw new AssertionError(way + " takes more than " + PROMISED_MS + " ms");
            }
        }
    }

    /** The first round fills caches, and does not count. */
    private void ask(boolean counts) throws IOException, InterruptedException {
        note(counts, "mvn surefire:test", run(sample, maven("surefire:test")));
        var quick = new ArrayList<>(List.of("env", "MAVEN_OPTS=" + QUICK));
        quick.addAll(maven("surefire:test"));
        quick.add("-DargLine=" + QUICK);
        note(counts, "mvn surefire:test, quick to start", run(sample, quick));
        note(counts, "mvn test, nothing changed", run(sample, maven("test")));
        changeALine();
        note(counts, "mvn test, a line of the service changed", run(sample, maven("test")));
        note(counts, "an IDE's new JVM", run(Path.of(""), jvm(1)));
        var quickJvm = new ArrayList<>(jvm(1));
        quickJvm.add(1, QUICK);
        note(counts, "an IDE's new JVM, quick to start", run(Path.of(""), quickJvm));
        long third = run(Path.of(""), jvm(3)).said().stream()
                .filter(line -> line.startsWith("RAN "))
                .map(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                .toList()
                .get(2);
        note(counts, "the third time in the same JVM", new Ran(third, List.of()));
    }

    private void note(boolean counts, String way, Ran ran) {
        if (counts) {
            times.computeIfAbsent(way, unused -> new ArrayList<>()).add(ran.millis());
            ran.cpuMillis()
                    .ifPresent(millis -> cpu.computeIfAbsent(way, unused -> new ArrayList<>())
                            .add(millis));
        }
    }

    private List<String> maven(String goal) {
        var command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B", goal, "-Dtest=" + TEST));
        command.add("-Dmaven.repo.local=" + work.resolve("repository"));
        command.addAll(settings);
        return command;
    }

    private List<String> jvm(int times) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings);
        command.add("-Dfromswagger.results=" + work.resolve("results"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(TestedAgain.class.getName(), TYPE, "" + times));
        return command;
    }

    private void changeALine() throws IOException {
        Path file = sample.resolve(LINE);
        Files.writeString(file, Files.readString(file) + "// " + System.nanoTime() + "\n");
    }

    private static Ran run(Path folder, List<String> command) throws IOException, InterruptedException {
        var timed = new ArrayList<>(List.of("bash", "-c", "\"$@\"; code=$?; echo; times; exit $code", "bash"));
        timed.addAll(command);
        long start = System.nanoTime();
        var process = new ProcessBuilder(timed)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        List<String> said;
        try (var reader = process.inputReader()) {
            said = reader.lines().toList();
        }
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join("\n", said));
        }
        return new Ran((System.nanoTime() - start) / 1_000_000, said);
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    /** What a command took and said. */
    private record Ran(long millis, List<String> said) {

        private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

        /** How long processors worked for it, whatever else they had to do: bash says so of its children. */
        Optional<Long> cpuMillis() {
            return said.stream()
                    .map(TIMES::matcher)
                    .filter(Matcher::matches)
                    .map(times -> millis(times.group(1), times.group(2)) + millis(times.group(3), times.group(4)))
                    .reduce((ofBash, ofItsChildren) -> ofItsChildren);
        }

        private static long millis(String minutes, String seconds) {
            return Math.round(Long.parseLong(minutes) * 60_000 + Double.parseDouble(seconds) * 1_000);
        }
    }
}
