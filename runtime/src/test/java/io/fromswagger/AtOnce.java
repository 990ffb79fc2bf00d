package io.fromswagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Does the same on many threads that all begin in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> on(int threads, Callable<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var together = new CyclicBarrier(threads);
            Callable<T> task = () -> {
                together.await();
                return work.call();
            };
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(Collections.nCopies(threads, task))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
