package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.environment.RunningEnvironment;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tests run at the same time where JUnit runs them side by side, and which take turns. */
class SideBySideTest {

    private static final Map<String, String> SIDE_BY_SIDE = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.mode.classes.default", "concurrent",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");

    private static final CyclicBarrier BOTH_ARE_HERE = new CyclicBarrier(2);
    private static final AtomicInteger AT_ONCE = new AtomicInteger();

    @TempDir
    private Path results;

    @Test
    void tests_of_different_environments_run_at_the_same_time() {
        BOTH_ARE_HERE.reset();

        var run = InnerRun.of(results, SIDE_BY_SIDE, MeetsInOne.class, MeetsInOther.class);

        assertThat(run.outcomes()).isEqualTo(Map.of("one", "SUCCESSFUL", "other", "SUCCESSFUL"));
    }

    @Test
    void tests_of_one_environment_take_turns() {
        var run = InnerRun.of(results, SIDE_BY_SIDE, Alone.class, AloneToo.class, Outer.class);

        assertThat(run.outcomes().values()).hasSize(6).containsOnly("SUCCESSFUL");
    }

    private static void isAlone() throws InterruptedException {
        try {
            assertThat(AT_ONCE.incrementAndGet()).as("tests at once").isEqualTo(1);
            Thread.sleep(100);
            assertThat(AT_ONCE.get()).as("tests at once").isEqualTo(1);
        } finally {
            AT_ONCE.decrementAndGet();
        }
    }

    static final class One implements Environment {

        @Override
        public void define(EnvironmentBuilder env) {}
    }

    static final class Other implements Environment {

        @Override
        public void define(EnvironmentBuilder env) {}
    }

    @ServiceTest(environment = One.class)
    static class MeetsInOne {

        @Test
        void one(RunningEnvironment unused) throws Exception {
            BOTH_ARE_HERE.await(20, TimeUnit.SECONDS);
        }
    }

    @ServiceTest(environment = Other.class)
    static class MeetsInOther {

        @Test
        void other(RunningEnvironment unused) throws Exception {
            BOTH_ARE_HERE.await(20, TimeUnit.SECONDS);
        }
    }

    @ServiceTest(environment = One.class)
    static class Alone {

        @Test
        void first() throws InterruptedException {
            isAlone();
        }

        @Test
        void second() throws InterruptedException {
            isAlone();
        }
    }

    static class Outer {

        @Nested
        @ServiceTest(environment = One.class)
        class Inside {

            @Test
            void fifth() throws InterruptedException {
                isAlone();
            }

            @Test
            void sixth() throws InterruptedException {
                isAlone();
            }
        }
    }

    @ServiceTest(environment = One.class)
    static class AloneToo {

        @Test
        void third() throws InterruptedException {
            isAlone();
        }

        @Test
        void fourth() throws InterruptedException {
            isAlone();
        }
    }
}
