package io.fromswagger.environment;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be stopped at the end, the last started first; each once, and all even when one refuses. */
final class Resources implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    synchronized <R extends AutoCloseable> R add(R resource) {
        open.push(resource);
        return resource;
    }

    /** Stops everything because something failed; what fails in stopping is told along with it. */
    void closeAfter(Throwable failure) {
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() {
        var failure = new IllegalStateException("not everything that was started could be stopped");
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
