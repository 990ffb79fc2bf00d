package io.fromswagger.service;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a starting service again and again until it is ready, on a thread of its own: a slow answer must not hide that
 * the process has ended.
 */
final class Watch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 25;

    private final Probe probe;
    private final Thread thread;
    private volatile boolean ready;
    private volatile String lastSeen = "";
    private volatile @Nullable RuntimeException failure;

    Watch(String name, Probe probe) {
        this.probe = probe;
        this.thread = new Thread(this::look, "fromswagger awaits " + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether the service was seen to be ready. */
    boolean isReady() {
        var failed = failure;
        if (failed != null) {
            throw failed;
        }
        return ready;
    }

    /** What was there instead of a ready service; empty before the first look has ended. */
    Optional<String> lastSeen() {
        return Optional.of(lastSeen).filter(seen -> !seen.isEmpty());
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void look() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var why = probe.whyNotReady();
                if (why.isEmpty()) {
                    ready = true;
                    return;
                }
                lastSeen = why.get();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException nobodyWaitsAnyMore) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
        }
    }
}
