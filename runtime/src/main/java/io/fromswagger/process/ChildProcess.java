package io.fromswagger.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A process that belongs to these tests: its output goes to a file, and it does not outlive the tests.
 *
 * <p>For fromswagger's own rooms; describe a service with {@code EnvironmentBuilder.service} instead.
 */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final ProcessTree tree;
    private final Path log;
    private final Duration grace;
    private final Thread atExit;

    private ChildProcess(Process process, ProcessTree tree, Path log, Duration grace, Thread atExit) {
        this.process = process;
        this.tree = tree;
        this.log = log;
        this.grace = grace;
        this.atExit = atExit;
    }

    /**
     * Starts a command.
     *
     * @throws IOException if there is no such program, no such folder, or no way to write the log
     */
    public static ChildProcess start(Launch launch) throws IOException {
        var keeper = Keeper.ofThisJvm();
        var mark = keeper.nextMark();
        var log = emptied(launch.log());
        var builder = new ProcessBuilder(launch.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        launch.folder().ifPresent(path -> builder.directory(path.toFile()));
        if (!launch.inheritsEnvironment()) {
            builder.environment().clear();
        }
        builder.environment().putAll(launch.variables());
        builder.environment().putAll(mark.variables());
        var started = new AtomicReference<@Nullable ChildProcess>();
        // In place before there is a process, and waiting while it starts: else one that starts in the JVM's last
        // moment would stay.
        var atExit = new Thread(() -> stopAtExit(started), "fromswagger stops " + log.getFileName());
        Runtime.getRuntime().addShutdownHook(atExit);
        synchronized (started) {
            try {
                var process = builder.start();
                keeper.watch(process.toHandle());
                var tree = new ProcessTree(process.toHandle(), mark.text());
                var child = new ChildProcess(process, tree, log, launch.grace(), atExit);
                started.set(child);
                return child;
            } finally {
                if (started.get() == null) {
                    forget(atExit);
                }
            }
        }
    }

    private static Path emptied(Path log) throws IOException {
        var file = log.toAbsolutePath();
        Files.createDirectories(file.getParent());
        return Files.write(file, new byte[0]);
    }

    private static void stopAtExit(AtomicReference<@Nullable ChildProcess> started) {
        synchronized (started) {
            var child = started.get();
            if (child != null) {
                child.stopTree();
            }
        }
    }

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException shuttingDown) {
            // The hook is running or about to: it finds nothing to stop.
        }
    }

    public long pid() {
        return process.pid();
    }

    /** The file with what the process and its children printed. */
    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** How the process ended; empty while it runs. */
    public OptionalInt exitCode() {
        return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
    }

    /** Whether a process runs: one that has ended, but whose parent has not yet asked how, does not. */
    public static boolean isRunning(ProcessHandle process) {
        return ProcessTree.isRunning(process);
    }

    /** The processes that run now: this one, and all that it started, also what has left its group. */
    public List<ProcessHandle> processes() {
        return tree.running();
    }

    /** Waits until the process ends, at most this long; says whether it has ended. */
    public boolean waitForEnd(Duration limit) throws InterruptedException {
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops the process and everything that it started; returns when nothing of it runs. */
    @Override
    public void close() {
        stopTree();
        forget(atExit);
    }

    private void stopTree() {
        tree.stop(grace);
        try {
            // Ended it has; this waits until the JVM knows.
            waitForEnd(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
