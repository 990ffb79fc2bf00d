package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The Mountebanks that run for the tests of this JVM: one for each source, started by the first that asks for it, stopped
 * by the last that gives it back.
 */
final class SharedMountebanks {

    /** The one thing here that is shared behind a static name: a JVM needs no second Mountebank. */
    static final SharedMountebanks OF_THIS_JVM = new SharedMountebanks();

    private final Map<String, Shared> bySource = new HashMap<>();

    /**
     * The Mountebank of that source; waits while another thread starts it, whose failure is then this one's too.
     *
     * @param start starts it, where none runs
     */
    Lease lease(String source, Supplier<Mountebank> start) {
        Shared shared;
        boolean isFirst;
        synchronized (this) {
            var known = bySource.get(source);
            isFirst = known == null || known.isOver();
            shared = isFirst ? new Shared() : known;
            bySource.put(source, shared);
            shared.users++;
        }
        if (isFirst) {
            shared.start(start);
        }
        try {
            return new Lease(source, shared, shared.running.join());
        } catch (CompletionException e) {
            giveBack(source, shared);
            throw e.getCause() instanceof EngineFailure failure
                    ? new EngineFailure(failure.getMessage(), failure)
                    : new EngineFailure("Mountebank could not be started: " + e.getCause(), e.getCause());
        }
    }

    private void giveBack(String source, Shared shared) {
        synchronized (this) {
            shared.users--;
            if (shared.users > 0) {
                return;
            }
            bySource.remove(source, shared);
        }
        if (!shared.running.isCompletedExceptionally()) {
            shared.running.join().close();
        }
    }

    /** The right to use one of them. */
    final class Lease {

        private final String source;
        private final Shared shared;
        private final Mountebank mountebank;

        private Lease(String source, Shared shared, Mountebank mountebank) {
            this.source = source;
            this.shared = shared;
            this.mountebank = mountebank;
        }

        Mountebank mountebank() {
            return mountebank;
        }

        /** To be called once. */
        void giveBack() {
            SharedMountebanks.this.giveBack(source, shared);
        }
    }

    private static final class Shared {

        private final CompletableFuture<Mountebank> running = new CompletableFuture<>();
        private int users;

        void start(Supplier<Mountebank> start) {
            try {
                running.complete(start.get());
            } catch (RuntimeException | Error e) {
                running.completeExceptionally(e);
            }
        }

        boolean isOver() {
            return running.isCompletedExceptionally()
                    || (running.isDone() && !running.join().isRunning());
        }
    }
}
