package io.fromswagger.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts the sample's environment in test JVM after test JVM, and prints what takes how long. */
final class Start {

    private static final double PROMISED = 1.10;
    private static final List<String> PARTS = List.of("keeper", "Mountebank", "PostgreSQL", "service");

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        run(home, List.of()); // fills the caches
        var all = new ArrayList<Map<String, Long>>();
        System.out.printf("%-7s", "round");
        for (int round = 1; round <= rounds; round++) {
            all.add(run(home, List.of()));
            if (round == 1) {
                all.get(0).keySet().forEach(name -> System.out.printf("%14s", name));
                System.out.println();
            }
            print(String.valueOf(round), all.get(round - 1));
        }
        var median = new LinkedHashMap<String, Long>();
        all.get(0).keySet().forEach(name -> median.put(name, median(all, name)));
        print("median", median);
        var ratios = all.stream()
                .map(figures -> 1.0 * figures.get("first test") / figures.get("chain"))
                .sorted()
                .toList();
        double ratio = ratios.get(ratios.size() / 2);
        System.out.printf("first test / chain, median of the rounds: %.2f (at most %.2f)%n", ratio, PROMISED);
        System.out.printf("Mountebank, installed: %d ms%n", median.get("Mountebank"));
        var cache = Files.createTempDirectory("fromswagger-bench-cache");
        try {
            var cold = run(home, List.of("-Dfromswagger.cache=" + cache, "-Dfromswagger.mountebank=npm"));
            System.out.printf("Mountebank, installed by npm first: %d ms%n", cold.get("Mountebank"));
        } finally {
            delete(cache);
        }
        System.exit(ratio <= PROMISED ? 0 : 1);
    }

    /** What a test JVM took, in milliseconds. */
    private static Map<String, Long> run(Path home, List<String> options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-Dfromswagger.board=false", "-Dfromswagger.results=" + home.resolve("bench/target/start")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(TestJvm.class.getName(), FirstTest.class.getName()));
        long started = System.currentTimeMillis();
        var jvm = new ProcessBuilder(command)
                .directory(home.resolve("sample-service").toFile())
                .redirectErrorStream(true)
                .start();
        var stamps = new LinkedHashMap<String, Long>();
        var said = new ArrayList<String>();
        try (var lines = jvm.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith("STAMP ")) {
                    int end = line.lastIndexOf(' ');
                    stamps.put(line.substring(6, end), Long.parseLong(line.substring(end + 1)) - started);
                }
            }
        }
        if (jvm.waitFor() != 0) {
            throw new IllegalStateException(String.join("\n", said));
        }
        return figures(stamps);
    }

    private static Map<String, Long> figures(Map<String, Long> stamps) {
        var figures = new LinkedHashMap<String, Long>();
        figures.put("JVM", stamps.get("main"));
        figures.put("discovery", stamps.get("plan") - stamps.get("main"));
        figures.put("extension", stamps.get("keeper.start") - stamps.get("plan"));
        PARTS.forEach(part -> figures.put(part, stamps.get(part + ".end") - stamps.get(part + ".start")));
        figures.put("sum", PARTS.stream().mapToLong(figures::get).sum());
        figures.put("maximum", PARTS.stream().mapToLong(figures::get).max().orElseThrow());
        figures.put("chain", figures.get("PostgreSQL") + figures.get("service"));
        figures.put("cleaning", stamps.get("first test") - stamps.get("service.end"));
        figures.put("first test", stamps.get("first test"));
        return figures;
    }

    private static void print(String name, Map<String, Long> figures) {
        System.out.printf("%-7s", name);
        figures.values().forEach(millis -> System.out.printf("%14d", millis));
        System.out.println();
    }

    private static long median(List<Map<String, Long>> all, String name) {
        var sorted = all.stream().map(figures -> figures.get(name)).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
