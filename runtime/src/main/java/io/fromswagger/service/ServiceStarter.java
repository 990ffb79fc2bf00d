package io.fromswagger.service;

import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.FreePort;
import io.fromswagger.process.Keeper;
import io.fromswagger.process.Launch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts a service and waits until it is ready, or says why it is not.
 *
 * <p>It may be closed by another thread at any moment: what it started is stopped, and nothing is started any more.
 */
public final class ServiceStarter implements AutoCloseable {

    private static final int PORTS_TO_TRY = 5;

    private final ServiceDefinition definition;
    private final ServiceLog log;
    private final IntSupplier ports;
    private volatile boolean cancelled;
    private volatile @Nullable Path portFolder;
    private @Nullable Service service;

    /**
     * @param logs the folder that takes {@code <name>.log}
     */
    public ServiceStarter(ServiceDefinition definition, Path logs) {
        this(definition, logs, FreePort::find);
    }

    ServiceStarter(ServiceDefinition definition, Path logs, IntSupplier ports) {
        this.definition = definition;
        this.log = new ServiceLog(logs.resolve(definition.name() + ".log").toAbsolutePath());
        this.ports = ports;
    }

    /**
     * Starts the service on a free port.
     *
     * <p>Where someone else took the port in between, another port is tried.
     *
     * @throws StartFailure if it doesn't get ready
     * @throws CancellationException if this is closed before it is ready
     */
    public Service start() {
        requireJar();
        var folder = Keeper.ofThisJvm().newFolder("port");
        portFolder = folder;
        return tryPorts(folder.resolve("port"));
    }

    /** Stops what was started, and has a start that is under way end; returns when nothing runs. */
    @Override
    public void close() {
        cancelled = true;
        var running = launched();
        if (running != null) {
            running.close();
        }
        var folder = portFolder;
        if (folder != null) {
            Keeper.ofThisJvm().delete(folder);
        }
    }

    private Service tryPorts(Path portFile) {
        var tried = new StringBuilder();
        for (var attempt = 1; ; attempt++) {
            var port = ports.getAsInt();
            tried.append(tried.isEmpty() ? "" : ", ").append(port);
            var outcome = tryPort(port, portFile);
            if (outcome.setback().isEmpty()) {
                return outcome.service();
            }
            var setback = outcome.setback().get();
            if (definition.readiness().findsPort()) {
                throw setback.report().failure(setback.exitCode(), null);
            }
            if (attempt == PORTS_TO_TRY) {
                throw setback.report()
                        .row("tried", tried + ": does the service listen on the port that {port} gives it?")
                        .failure(setback.exitCode(), null);
            }
        }
    }

    private Outcome tryPort(int port, Path portFile) {
        var command = LaunchedCommand.of(definition, port, portFile);
        var candidate = new Candidate(
                log,
                definition.workingFolder().orElse(Path.of("")).toAbsolutePath(),
                portFile,
                definition.readiness().findsPort() ? Optional.empty() : Optional.of(Candidate.local(port)));
        var probe = definition.readiness().watch(candidate);
        var started = launch(command, candidate);
        var ready = false;
        try {
            var attempt = new StartAttempt(definition, command, candidate, started.process(), () -> cancelled);
            var setback = attempt.await(probe);
            ready = setback.isEmpty();
            return new Outcome(started, setback);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartReport("was interrupted while it started", command).failure(OptionalInt.empty(), e);
        } finally {
            if (!ready) {
                started.close();
            }
        }
    }

    private synchronized Service launch(LaunchedCommand command, Candidate candidate) {
        if (cancelled) {
            throw new CancellationException("service '" + definition.name() + "' was stopped before it started");
        }
        try {
            var process = ChildProcess.start(new Launch(
                    command.words(),
                    variables(command),
                    definition.inheritsEnvironment(),
                    definition.workingFolder(),
                    log.file(),
                    definition.stopTimeout()));
            service = new Service(candidate, process, command);
            return service;
        } catch (IOException e) {
            throw new StartReport("could not be started: " + e.getMessage(), command).failure(OptionalInt.empty(), e);
        }
    }

    private synchronized @Nullable Service launched() {
        return service;
    }

    private Map<String, String> variables(LaunchedCommand command) {
        var variables = new LinkedHashMap<String, String>();
        if (!definition.inheritsEnvironment()) {
            variables.putAll(Inherited.indispensable());
        }
        variables.putAll(command.variables());
        return variables;
    }

    private void requireJar() {
        definition.jar().flatMap(JarCheck::fault).ifPresent(fault -> {
            throw new StartFailure(
                    definition.name(),
                    "service '" + definition.name() + "' cannot start: " + fault,
                    OptionalInt.empty(),
                    null);
        });
        definition.jar().flatMap(JarAge::warning).ifPresent(warning -> System.err.println("fromswagger: " + warning));
    }

    /** A service that is ready, or was stopped because of the setback. */
    private record Outcome(Service service, Optional<StartAttempt.Setback> setback) {}
}
