package io.fromswagger.bench.contract;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** When each test started and ended, all that happens before and after it included. */
final class TestTimes implements TestExecutionListener {

    private final Map<String, Long> starts = new HashMap<>();
    private final List<Time> times = new ArrayList<>();

    /** In microseconds of the clock, which all processes of this machine share. */
    static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        starts.put(test.getUniqueId(), now());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            times.add(new Time(starts.getOrDefault(test.getUniqueId(), 0L), now()));
        }
    }

    List<Time> all() {
        return times;
    }

    /** Microseconds from the start of the first to the end of the last. */
    long total() {
        return times.get(times.size() - 1).end() - times.get(0).start();
    }

    /** One test. */
    record Time(long start, long end) {

        boolean has(Recorded sent) {
            return sent.at() >= start && sent.at() <= end;
        }
    }
}
