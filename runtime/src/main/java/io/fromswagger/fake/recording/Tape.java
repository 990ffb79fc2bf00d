package io.fromswagger.fake.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What was recorded, in the order in which the requests came. */
final class Tape {

    /** A service that was answered has its answer on the tape already; only who gave up waiting has not. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final SortedMap<Integer, Exchange> exchanges = new TreeMap<>();
    private final SortedMap<Integer, String> failures = new TreeMap<>();
    private int begun;
    private int ended;

    /** The number of a request that came just now. */
    synchronized int begin() {
        begun++;
        return begun;
    }

    synchronized void keep(int number, Exchange exchange) {
        exchanges.put(number, exchange);
        ended++;
        notifyAll();
    }

    synchronized void fail(int number, String failure) {
        failures.put(number, failure);
        ended++;
        notifyAll();
    }

    /** The exchanges; waits for those that are under way, for so long as a test may. */
    synchronized List<Exchange> exchanges() {
        settle();
        return new ArrayList<>(exchanges.values());
    }

    /** What went wrong between us and the real collaborator. */
    synchronized List<String> failures() {
        settle();
        return new ArrayList<>(failures.values());
    }

    private void settle() {
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        try {
            for (var left = PATIENCE_NANOS; ended < begun && left > 0; left = deadline - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
