package io.fromswagger.bench.attach;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks for a verdict in the ways that a developer has, and prints how long each took. */
public final class Verdicts {

    private static final String TEST = "GetOrderContractTest";
    private static final String TYPE = "com.acme.orders.orders." + TEST;
    private static final String LINE = "src/main/java/com/acme/orders/http/Problem.java";
    private static final int PROMISED_MS = 3_000;

    private final Path work = Path.of(System.getProperty("attach.work"));
    private final Path sample = work.resolve("sample");
    private final List<String> settings;
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

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
                "%-44s median %5d ms   %s%n",
                way, median(all), all.stream().sorted().toList()));
        for (String way : List.of("mvn surefire:test", "an IDE's new JVM")) {
            if (median(verdicts.times.get(way)) > PROMISED_MS) {
                throw new AssertionError(way + " takes more than " + PROMISED_MS + " ms");
            }
        }
    }

    /** The first round fills caches, and does not count. */
    private void ask(boolean counts) throws IOException, InterruptedException {
        note(counts, "mvn surefire:test", took(sample, maven("surefire:test")));
        note(counts, "mvn test, nothing changed", took(sample, maven("test")));
        changeALine();
        note(counts, "mvn test, a line of the service changed", took(sample, maven("test")));
        var said = new ArrayList<Long>();
        note(counts, "an IDE's new JVM", took(Path.of(""), jvm(1), new ArrayList<>()));
        took(Path.of(""), jvm(3), said);
        note(counts, "the third time in the same JVM", said.get(2));
    }

    private void note(boolean counts, String way, long millis) {
        if (counts) {
            times.computeIfAbsent(way, unused -> new ArrayList<>()).add(millis);
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

    private static long took(Path folder, List<String> command) throws IOException, InterruptedException {
        return took(folder, command, new ArrayList<>());
    }

    private static long took(Path folder, List<String> command, List<Long> said)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        var lines = new ArrayList<String>();
        try (var reader = process.inputReader()) {
            reader.lines().forEach(lines::add);
        }
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join("\n", lines));
        }
        lines.stream()
                .filter(line -> line.startsWith("RAN "))
                .forEach(line -> said.add(Long.parseLong(line.substring(line.lastIndexOf(' ') + 1))));
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
