package io.fromswagger.service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** A service that somebody else started: it is awaited like any other, and left alone afterwards. */
public final class RunningElsewhere implements AutoCloseable {

    private static final long POLL_MILLIS = 20;

    /** How long nobody wonders what the tests wait for. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final String name;
    private final URI url;
    private final Readiness readiness;
    private final Duration limit;
    private final Duration patience;
    private final Consumer<String> console;
    private volatile boolean cancelled;

    /**
     * @param url scheme, host and port
     * @throws IllegalArgumentException if nothing but its log or a port file could tell whether the service is ready
     */
    public RunningElsewhere(String name, URI url, Readiness readiness, Duration limit) {
        this(name, url, readiness, limit, PATIENCE, System.err::println);
    }

    /**
     * @param patience after which a wait is spoken of
     * @param console takes the line
     */
    RunningElsewhere(
            String name, URI url, Readiness readiness, Duration limit, Duration patience, Consumer<String> console) {
        if (readiness.needsOurProcess()) {
            throw new IllegalArgumentException("service '" + name + "' runs already at " + url
                    + ", so there is no log and no port file here: say .readyWhen(http(…)) or .readyWhen(tcp())");
        }
        this.name = name;
        this.url = url;
        this.readiness = readiness;
        this.limit = limit;
        this.patience = patience;
        this.console = console;
    }

    /**
     * Waits until the service is ready.
     *
     * @throws StartFailure if it is not in time
     * @throws CancellationException if this is closed before
     */
    public URI await() {
        var nowhere = Path.of("");
        var candidate = new Candidate(new ServiceLog(nowhere), nowhere, nowhere, Optional.of(url));
        var begin = System.nanoTime();
        boolean isTold = false;
        try (var watch = new Watch(name, readiness.watch(candidate))) {
            while (!watch.isReady()) {
                if (cancelled) {
                    throw new CancellationException("nobody waits for service '" + name + "' any more");
                }
                long waited = System.nanoTime() - begin;
                if (waited > limit.toNanos()) {
                    throw notReady(readiness.describe(candidate), watch.lastSeen());
                }
                if (!isTold && waited > patience.toNanos()) {
                    isTold = true;
                    console.accept("fromswagger: waits up to " + StartReport.seconds(limit) + " for service '" + name
                            + "', which should run at " + url
                            + watch.lastSeen().map(seen -> ": " + seen).orElse(""));
                }
                Thread.sleep(POLL_MILLIS);
            }
            return url;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(name, "service '" + name + "': the wait was interrupted", OptionalInt.empty(), e);
        }
    }

    /** Has a wait that is under way end. */
    @Override
    public void close() {
        cancelled = true;
    }

    private StartFailure notReady(String awaited, Optional<String> lastSeen) {
        return new StartFailure(
                name,
                "service '" + name + "', which should run at " + url + ", was not ready after "
                        + StartReport.seconds(limit)
                        + "\n  awaited   " + awaited
                        + lastSeen.map(seen -> "; last seen: " + seen).orElse("")
                        + "\n  do        start it before the tests, or have them start it: .command(…), .jar(…)",
                OptionalInt.empty(),
                null);
    }
}
