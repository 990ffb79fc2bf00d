package io.fromswagger.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final ServiceLog log;
    private final Duration grace;
    private final Thread atExit;

    private ChildProcess(Process process, ServiceLog log, Duration grace, Thread atExit) {
        this.process = process;
        this.log = log;
        this.grace = grace;
        this.atExit = atExit;
    }

    /**
     * Starts a command.
     *
     * @param variables added to the environment of this JVM
     * @param log the file that takes what the process prints; its folders are made
     * @param grace how long the process may take to end by itself
     */
    public static ChildProcess start(
            List<String> command, Map<String, String> variables, Optional<Path> folder, Path log, Duration grace)
            throws IOException {
        var file = log.toAbsolutePath();
        Files.createDirectories(file.getParent());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(file.toFile()));
        folder.ifPresent(path -> builder.directory(path.toFile()));
        builder.environment().putAll(variables);
        var started = new AtomicReference<@Nullable ChildProcess>();
        // In place before there is a process, and waiting while it starts: else one that starts in the JVM's last
        // moment
        // would stay.
        var atExit = new Thread(() -> stopAtExit(started), "fromswagger stops " + file.getFileName());
        Runtime.getRuntime().addShutdownHook(atExit);
        synchronized (started) {
            try {
                var child = new ChildProcess(builder.start(), new ServiceLog(file), grace, atExit);
                started.set(child);
                return child;
            } finally {
                if (started.get() == null) {
                    forget(atExit);
                }
            }
        }
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

    /** What the process printed. */
    public ServiceLog log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** How the process ended; empty while it runs. */
    public OptionalInt exitCode() {
        return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
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
        new ProcessTree(process.toHandle()).stop(grace);
        try {
            // Ended it has; this waits until the JVM knows.
            waitForEnd(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
