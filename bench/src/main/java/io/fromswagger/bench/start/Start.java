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

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        FirstTestTime.of(home, List.of()); // fills the caches
        var all = new ArrayList<Map<String, Long>>();
        System.out.printf("%-7s", "round");
        for (int round = 1; round <= rounds; round++) {
            all.add(FirstTestTime.of(home, List.of()));
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
            var cold = FirstTestTime.of(home, List.of("-Dfromswagger.cache=" + cache, "-Dfromswagger.mountebank=npm"));
            System.out.printf("Mountebank, installed by npm first: %d ms%n", cold.get("Mountebank"));
        } finally {
            delete(cache);
        }
        System.exit(ratio <= PROMISED ? 0 : 1);
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
