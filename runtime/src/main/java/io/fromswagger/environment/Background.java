package io.fromswagger.environment;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Starts things side by side, each on a thread of its own that does not keep the JVM alive. */
final class Background {

    private Background() {}

    static <T> CompletableFuture<T> run(String threadName, Supplier<T> work) {
        Executor ownThread = task -> {
            var thread = new Thread(task, threadName);
            thread.setDaemon(true);
            thread.start();
        };
        return CompletableFuture.supplyAsync(work, ownThread);
    }

    /** Stops what was started, waiting for it if it is still starting; what failed to start needs no stop. */
    static void closeWhenStarted(CompletableFuture<? extends AutoCloseable> starting) throws Exception {
        var started = starting.handle((value, failure) -> value).join();
        if (started != null) {
            started.close();
        }
    }
}
