package io.fromswagger.service;

import io.fromswagger.process.ChildProcess;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** One process of a service, from its launch until it is ready, or until it is known why it will not be. */
final class StartAttempt {

    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration BETWEEN_LOOKS_AT_THE_PORT = Duration.ofSeconds(1);
    private static final long MOST_PRINTED = 512L << 20;
    private static final int KEPT_OF_A_FLOOD = 1 << 20;
    private static final int LINES_ABOUT_THE_END = 200;

    private final ServiceDefinition definition;
    private final LaunchedCommand command;
    private final Candidate candidate;
    private final ChildProcess process;
    private final PortOwner owner;
    private final BooleanSupplier cancelled;
    private final long started = System.nanoTime();
    private long lastLookAtThePort = started;

    StartAttempt(
            ServiceDefinition definition,
            LaunchedCommand command,
            Candidate candidate,
            ChildProcess process,
            BooleanSupplier cancelled) {
        this.definition = definition;
        this.command = command;
        this.candidate = candidate;
        this.process = process;
        this.owner = new PortOwner(process::processes);
        this.cancelled = cancelled;
    }

    /**
     * Waits until the service is ready.
     *
     * @return why another port should be tried; empty when the service is ready
     * @throws StartFailure when it will not be ready
     */
    Optional<Setback> await(Probe probe) throws InterruptedException {
        try (var watch = new Watch(command.name(), probe)) {
            while (true) {
                var ended = process.waitForEnd(POLL);
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException("service '" + command.name() + "' was stopped while it started");
                }
                if (ended) {
                    return ended(watch);
                }
                if (watch.isReady()) {
                    return takenByAnother(watch);
                }
                if (waited().compareTo(definition.startTimeout()) > 0) {
                    throw notReady(watch);
                }
                if (candidate.log().position() > MOST_PRINTED) {
                    throw flooded(watch);
                }
                if (isTimeToLookAtThePort()) {
                    var taken = takenByAnother(watch);
                    if (taken.isPresent()) {
                        return taken;
                    }
                }
            }
        }
    }

    private Duration waited() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private boolean isTimeToLookAtThePort() {
        if (System.nanoTime() - lastLookAtThePort < BETWEEN_LOOKS_AT_THE_PORT.toNanos()) {
            return false;
        }
        lastLookAtThePort = System.nanoTime();
        return true;
    }

    /** Somebody else may answer in the service's place. */
    private Optional<Setback> takenByAnother(Watch watch) {
        var url = candidate.url();
        return url.flatMap(at -> owner.stranger(at.getPort())).map(stranger -> {
            var report = report("has no port of its own: another process listens at " + url.get(), watch);
            report.row("port", "has been taken by " + report.process(stranger)).log(candidate.log());
            return new Setback(report, OptionalInt.empty());
        });
    }

    /** A port may have been taken between finding and using it; all else is a failure. */
    private Optional<Setback> ended(Watch watch) {
        var exit = process.exitCode().orElse(0);
        var report = report(ExitText.of(exit) + " before it was ready, after " + seconds(), watch);
        if (ExitText.mayBeForMemory(exit)) {
            report.row("memory", "if nobody stopped it, the system did because memory was short: see dmesg");
        }
        var complaint = PortComplaint.in(candidate.log().tail(LINES_ABOUT_THE_END));
        if (complaint.isEmpty()) {
            throw report.log(candidate.log()).failure(OptionalInt.of(exit), null);
        }
        var wanted = complaint.get().port();
        var given = candidate.url().map(url -> url.getPort()).orElse(-1);
        if (wanted.isPresent() && wanted.getAsInt() != given) {
            report.row("port", holder(report, wanted.getAsInt()) + (given < 0 ? "" : "; {port} gave it " + given));
            throw report.log(candidate.log()).failure(OptionalInt.of(exit), null);
        }
        report.row("port", given < 0 ? "was taken" : holder(report, given)).log(candidate.log());
        return Optional.of(new Setback(report, OptionalInt.of(exit)));
    }

    private static String holder(StartReport report, int port) {
        return PortOwner.of(port)
                .map(holder -> port + " was taken, by " + report.process(holder))
                .orElse(port + " was taken, or another that the service wants; who has it is not known");
    }

    private StartFailure notReady(Watch watch) {
        var report = report("was not ready after " + seconds(), watch);
        var listeners = owner.listeners();
        var port = candidate.url().map(url -> url.getPort());
        if (port.isPresent() && listeners.stream().noneMatch(listener -> listener.port() == port.get())) {
            report.row(
                    "port",
                    listeners.isEmpty()
                            ? "the service listens on no port at all"
                            : "it listens on " + list(listeners) + ", not on the one that {port} gives it, "
                                    + port.get());
        }
        var stack = MainThread.stack(process.processes());
        if (!stack.isEmpty()) {
            report.rows("hangs", "its main thread is at:", stack);
        }
        return report.log(candidate.log()).failure(OptionalInt.empty(), null);
    }

    private StartFailure flooded(Watch watch) {
        process.close();
        var report = report("printed more than " + (MOST_PRINTED >> 20) + " MB before it was ready", watch);
        report.row("do", "have it print less; of the log, the last MB is kept");
        var log = candidate.log();
        log.keepLast(KEPT_OF_A_FLOOD);
        return report.log(log).failure(OptionalInt.empty(), null);
    }

    private StartReport report(String headline, Watch watch) {
        return new StartReport(headline, command)
                .awaited(
                        definition.readiness(),
                        candidate,
                        process.isAlive() ? watch.lastSeen().orElse("") : "");
    }

    private String seconds() {
        return StartReport.seconds(waited());
    }

    private static String list(List<Listener> listeners) {
        return listeners.stream().map(Listener::toString).distinct().collect(Collectors.joining(", "));
    }

    /**
     * A start that failed, but may do better on another port.
     *
     * @param exitCode how the process ended, if it did by itself
     */
    record Setback(StartReport report, OptionalInt exitCode) {}
}
