package io.fromswagger.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs trials in a thread of its own, so that one that never ends, or ends the thread, is one row of many. */
final class Bounded {

    private final Supplier<Trial> trials;
    private final Duration limit;
    private ExecutorService worker = worker();
    private Trial trial;

    Bounded(Supplier<Trial> trials, Duration limit) {
        this.trials = trials;
        this.limit = limit;
        this.trial = trials.get();
    }

    Row run(RootDocument document, int operations, String role) throws InterruptedException {
        Trial current = trial;
        Future<Row> row = worker.submit(() -> current.run(document, operations, role));
        try {
            return row.get(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // The thread may never end: it is left behind with the compiler it uses.
            row.cancel(true);
            worker.shutdown();
            worker = worker();
            trial = trials.get();
            return failed(document, operations, role, "timeout", "no end after " + limit.toSeconds() + " s");
        } catch (ExecutionException e) {
            trial = trials.get();
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Throwable root = cause;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            StackTraceElement[] trace = root.getStackTrace();
            return failed(document, operations, role, "exception", root + (trace.length > 0 ? " at " + trace[0] : ""));
        }
    }

    private static Row failed(RootDocument document, int operations, String role, String result, String message) {
        return new Row(document, role, operations, 0, List.of(), 0, result, message, "", 0, 0, 0, 0, 0);
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "trial");
            thread.setDaemon(true);
            return thread;
        });
    }
}
