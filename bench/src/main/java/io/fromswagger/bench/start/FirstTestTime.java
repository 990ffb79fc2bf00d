package io.fromswagger.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts a test JVM with the sample's environment, and tells what took how long until its first test. */
public final class FirstTestTime {

    private static final List<String> PARTS = List.of("keeper", "Mountebank", "PostgreSQL", "service");

    private FirstTestTime() {}

    /** What a test JVM took, in milliseconds, by the names of the columns that bench/README.md explains. */
    public static Map<String, Long> of(Path home, List<String> options) throws IOException, InterruptedException {
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
}
