package io.fromswagger.service;

import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.FreePort;
import io.fromswagger.process.Launch;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Starts a service and waits until it is ready, or says why it is not. */
public final class ServiceStarter {

    private static final Duration POLL = Duration.ofMillis(25);
    private static final int PORTS_TO_TRY = 3;
    private static final Pattern PORT_TAKEN = Pattern.compile(
            "address already in use|EADDRINUSE|port \\d+ (is|was) already in use|only one usage of each socket address",
            Pattern.CASE_INSENSITIVE);

    private final ServiceDefinition definition;
    private final Path log;
    private final ServiceLog output;

    /**
     * @param logs the folder that takes {@code <name>.log}
     */
    public ServiceStarter(ServiceDefinition definition, Path logs) {
        this.definition = definition;
        this.log = logs.resolve(definition.name() + ".log");
        this.output = new ServiceLog(log);
    }

    /**
     * Starts the service on a free port.
     *
     * <p>Where someone else took the port in between, another port is tried.
     */
    public Service start() {
        requireJar();
        for (var attempt = 1; ; attempt++) {
            var service = tryPort(FreePort.find(), attempt == PORTS_TO_TRY);
            if (service != null) {
                return service;
            }
        }
    }

    /** Null when the service ended because its port was taken and there is another attempt. */
    private @Nullable Service tryPort(int port, boolean lastAttempt) {
        var url = URI.create("http://127.0.0.1:" + port);
        var command = LaunchedCommand.of(definition, port);
        var process = launch(command);
        var ready = false;
        try {
            ready = awaitReady(process, url, command, lastAttempt);
            return ready ? new Service(definition.name(), url, process) : null;
        } finally {
            if (!ready) {
                process.close();
            }
        }
    }

    private ChildProcess launch(LaunchedCommand command) {
        try {
            return ChildProcess.start(new Launch(
                    command.words(),
                    command.variables(),
                    true,
                    definition.workingFolder(),
                    log,
                    definition.stopTimeout()));
        } catch (IOException e) {
            var report = new StartReport("could not be started: " + e.getMessage(), command);
            throw failure(report, OptionalInt.empty(), e);
        }
    }

    private boolean awaitReady(ChildProcess process, URI url, LaunchedCommand command, boolean lastAttempt) {
        var readiness = definition.readiness();
        var started = System.nanoTime();
        var lastSeen = "";
        while (true) {
            var why = readiness.probe().whyNotReady(url, output);
            var waited = Duration.ofNanos(System.nanoTime() - started);
            if (!process.isAlive()) {
                var portTaken = PORT_TAKEN.matcher(output.text()).find();
                if (portTaken && !lastAttempt) {
                    return false;
                }
                throw ended(process, url, command, waited, portTaken);
            }
            if (why.isEmpty()) {
                return true;
            }
            lastSeen = why.get();
            if (waited.compareTo(definition.startTimeout()) > 0) {
                var report = new StartReport("was not ready after " + StartReport.seconds(waited), command);
                report.awaited(url, readiness, lastSeen).log(output);
                throw failure(report, OptionalInt.empty(), null);
            }
            pause(process, command);
        }
    }

    private StartFailure ended(
            ChildProcess process, URI url, LaunchedCommand command, Duration waited, boolean portTaken) {
        var exit = process.exitCode();
        var report = new StartReport(
                "ended with exit code " + exit.orElse(0) + " before it was ready, after " + StartReport.seconds(waited),
                command);
        report.awaited(url, definition.readiness(), "");
        if (portTaken) {
            report.row(
                    "port",
                    "was taken, as were " + (PORTS_TO_TRY - 1) + " others before: does the service listen"
                            + " on the port that {port} gives it?");
        }
        return failure(report.log(output), exit, null);
    }

    private void pause(ChildProcess process, LaunchedCommand command) {
        try {
            // Returns at once when the process ends.
            process.waitForEnd(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(new StartReport("was interrupted while it started", command), OptionalInt.empty(), e);
        }
    }

    private void requireJar() {
        definition.jar().filter(jar -> !Files.isRegularFile(jar)).ifPresent(jar -> {
            throw new StartFailure(
                    definition.name(),
                    "service '" + definition.name() + "' cannot start: there is no jar " + jar
                            + "\n  do        build it first: mvn package -DskipTests",
                    OptionalInt.empty(),
                    null);
        });
    }

    private StartFailure failure(StartReport report, OptionalInt exitCode, @Nullable Throwable cause) {
        return new StartFailure(definition.name(), report.toString(), exitCode, cause);
    }
}
