package io.fromswagger.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One run of a tool in a process of its own.
 *
 * @param process seconds from the start of the process to its end
 * @param written seconds from the start of the process to the last file that it wrote; 0 if it wrote none
 * @param within seconds that the tool itself took, as it says; those of the process if it says nothing
 * @param peakMegabytes of heap, as it says
 * @param lines of Java that it wrote
 */
record Measured(double process, double written, double within, long peakMegabytes, long lines) {

    private static final Pattern SECONDS = Pattern.compile("\\bseconds=([0-9.]+)");
    private static final Pattern PEAK = Pattern.compile("\\bpeak=(\\d+)");

    static Measured run(Path out, List<String> arguments) throws IOException, InterruptedException {
        Files.createDirectories(out);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path log = out.resolveSibling(out.getFileName() + ".log");
        FileTime started = FileTime.from(Instant.now());
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double process = (System.nanoTime() - start) / 1e9;
        String said = Files.readString(log, StandardCharsets.UTF_8);
        if (exit != 0) {
            throw new IllegalStateException("exit code " + exit + " of " + command + ":\n" + said);
        }
        Matcher seconds = SECONDS.matcher(said);
        Matcher peak = PEAK.matcher(said);
        return new Measured(
                process,
                Math.max(0, lastWritten(out).toMillis() - started.toMillis()) / 1e3,
                seconds.find() ? Double.parseDouble(seconds.group(1)) : process,
                peak.find() ? Long.parseLong(peak.group(1)) : 0,
                lines(out));
    }

    private static FileTime lastWritten(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Measured::time)
                    .max(Comparator.naturalOrder())
                    .orElse(FileTime.fromMillis(0));
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .mapToLong(Measured::linesOf)
                    .sum();
        }
    }

    private static long linesOf(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
