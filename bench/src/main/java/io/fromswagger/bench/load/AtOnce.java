package io.fromswagger.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** The same work on many threads, all of which begin in the same moment. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> on(int threads, IntFunction<Callable<T>> work) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var together = new CyclicBarrier(threads);
            var tasks = new ArrayList<Callable<T>>();
            for (var number = 0; number < threads; number++) {
                var own = work.apply(number);
                tasks.add(() -> {
                    together.await();
                    return own.call();
                });
            }
            var results = new ArrayList<T>();
            for (var result : pool.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
