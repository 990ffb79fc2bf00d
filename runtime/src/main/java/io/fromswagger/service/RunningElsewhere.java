package io.fromswagger.service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/** A service that somebody else started: it is awaited like any other, and left alone afterwards. */
public final class RunningElsewhere implements AutoCloseable {

    private static final long POLL_MILLIS = 20;

    private final String name;
    private final URI url;
    private final Readiness readiness;
    private final Duration limit;
    private volatile boolean cancelled;

    /**
     * @param url scheme, host and port
     * @throws IllegalArgumentException if nothing but its log or a port file could tell whether the service is ready
     */
    public RunningElsewhere(String name, URI url, Readiness readiness, Duration limit) {
        if (readiness.needsOurProcess()) {
            throw new IllegalArgumentException("service '" + name + "' runs already at " + url
                    + ", so there is no log and no port file here: say .readyWhen(http(…)) or .readyWhen(tcp())");
        }
        this.name = name;
        this.url = url;
        this.readiness = readiness;
        this.limit = limit;
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
        var deadline = System.nanoTime() + limit.toNanos();
        try (var watch = new Watch(name, readiness.watch(candidate))) {
            while (!watch.isReady()) {
                if (cancelled) {
                    throw new CancellationException("nobody waits for service '" + name + "' any more");
                }
                if (System.nanoTime() > deadline) {
                    throw notReady(readiness.describe(candidate), watch.lastSeen());
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
