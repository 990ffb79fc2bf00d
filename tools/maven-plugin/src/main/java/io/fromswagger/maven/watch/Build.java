package io.fromswagger.maven.watch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A build as a process of its own, once or again. What it prints goes where this one's goes; it reads nothing. */
public final class Build {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<String> command;
    private final Path folder;
    private final TestReports reports;
    private @Nullable Process running;
    private boolean closed;

    /**
     * @param command the program and its arguments
     * @param folder where it starts
     * @param buildFolders where the modules' reports are written
     */
    public Build(List<String> command, Path folder, List<Path> buildFolders) {
        this.command = List.copyOf(command);
        this.folder = folder;
        this.reports = new TestReports(buildFolders);
    }

    /** Runs it to its end. */
    Verdict run(String... more) throws IOException, InterruptedException {
        var all = new ArrayList<>(command);
        all.addAll(List.of(more));
        long start = System.nanoTime();
        var before = reports.now();
        var build = start(all);
        int code = build.waitFor();
        var counted = reports.since(before);
        boolean good = code == 0 && counted.failed().isEmpty();
        return new Verdict(good, counted.tests(), counted.failed(), Duration.ofNanos(System.nanoTime() - start));
    }

    private synchronized Process start(List<String> all) throws IOException {
        if (closed) {
            throw new IOException("no build is started any more");
        }
        var builder = new ProcessBuilder(all).directory(folder.toFile());
        builder.redirectInput(new File(isWindows() ? "NUL" : "/dev/null"));
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
        running = builder.start();
        return running;
    }

    /** Ends it and all that it started; what doesn't end by itself is killed. */
    public synchronized void end() {
        closed = true;
        if (running == null) {
            return;
        }
        var all = new ArrayList<>(running.descendants().toList());
        all.add(running.toHandle());
        all.forEach(ProcessHandle::destroy);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (ProcessHandle each : all) {
            try {
                each.onExit().get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (Exception stubborn) {
                each.destroyForcibly();
            }
        }
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }
}
