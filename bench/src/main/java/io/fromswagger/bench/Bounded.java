package io.fromswagger.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

    private static final int PATIENCE = 5;

    private final Supplier<Work> trials;
    private final Duration limit;
    private volatile Thread thread = Thread.currentThread();
    private ExecutorService worker = worker();
    private Work trial;

    Bounded(Supplier<Work> trials, Duration limit) {
        this.trials = trials;
        this.limit = limit;
        this.trial = trials.get();
    }

    Row run(RootDocument document, int operations, String role) throws InterruptedException {
        Work current = trial;
        Future<Row> row = worker.submit(() -> current.run(document, operations, role));
        try {
            return await(row);
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

    /** The limit is on the thread's own time, so that a busy machine fails nothing; one that only waits gets more of it. */
    private Row await(Future<Row> row) throws InterruptedException, ExecutionException, TimeoutException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long id = thread.getId();
        long before = threads.getThreadCpuTime(id);
        for (long waited = 0; waited < PATIENCE * limit.toSeconds(); waited++) {
            try {
                return row.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException notYet) {
                if (threads.getThreadCpuTime(id) - before > limit.toNanos()) {
                    throw notYet;
                }
            }
        }
        throw new TimeoutException();
    }

    private static Row failed(RootDocument document, int operations, String role, String result, String message) {
        return new Row(document, role, operations, 0, List.of(), 0, result, message, "", 0, 0, 0, 0, 0);
    }

    private ExecutorService worker() {
        return Executors.newSingleThreadExecutor(task -> {
            thread = new Thread(task, "trial");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What is done for a document: {@link Trial#run}. */
    interface Work {
        Row run(RootDocument document, int operations, String role);
    }
}
