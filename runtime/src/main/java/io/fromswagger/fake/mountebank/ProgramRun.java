package io.fromswagger.fake.mountebank;

import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.Launch;
import io.fromswagger.service.ServiceLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A program that ran to its end, or was stopped because it said nothing for too long.
 *
 * @param failure how it ended, if it did not end well; else empty
 * @param lines the last lines that it printed
 */
record ProgramRun(String failure, List<String> lines) {

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int LAST_LINES = 200;

    ProgramRun {
        lines = List.copyOf(lines);
    }

    /**
     * Runs it.
     *
     * @param silence how long it may print nothing
     * @param log the file that takes what it prints
     */
    static ProgramRun of(List<String> command, Path folder, Path log, Duration silence)
            throws IOException, InterruptedException {
        try (var process = ChildProcess.start(Launch.of(command, log, GRACE).in(folder))) {
            var printed = 0L;
            var last = System.nanoTime();
            while (!process.waitForEnd(LOOK)) {
                if (Files.size(log) != printed) {
                    printed = Files.size(log);
                    last = System.nanoTime();
                }
                if (System.nanoTime() - last > silence.toNanos()) {
                    return new ProgramRun("said nothing for " + silence.toSeconds() + " s", lines(log));
                }
            }
            var code = process.exitCode().orElse(-1);
            return new ProgramRun(code == 0 ? "" : "ended with exit code " + code, lines(log));
        }
    }

    boolean isGood() {
        return failure.isEmpty();
    }

    /** The last lines, at most this many. */
    List<String> lastLines(int count) {
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    /** The last line that says something; how it ended when there is none. */
    String lastLine() {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .reduce((one, next) -> next)
                .map(String::strip)
                .orElse(failure);
    }

    private static List<String> lines(Path log) {
        return new ServiceLog(log).tail(LAST_LINES);
    }
}
