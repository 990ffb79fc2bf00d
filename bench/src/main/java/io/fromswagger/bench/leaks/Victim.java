package io.fromswagger.bench.leaks;

import io.fromswagger.Environment;
import io.fromswagger.environment.EnvironmentOptions;
import io.fromswagger.environment.RunningEnvironment;
import java.util.Arrays;

/** Tests in a JVM of their own: starts an environment, cleans it for a while, and stops it, if nothing happens before. */
public final class Victim {

    private static final int TESTS = 15;
    private static final long TEST_MILLIS = 100;
    private static final long MEMORY_IS_FULL_MILLIS = 1000;

    private Victim() {}

    /** Takes the environment's class, the way to end, and the moment of it in milliseconds. */
    public static void main(String[] arguments) throws Exception {
        var moment = Long.parseLong(arguments[2]);
        if (arguments[1].equals(Way.HALT.option())) {
            after(moment, () -> Runtime.getRuntime().halt(1));
        } else if (arguments[1].equals(Way.MEMORY.option())) {
            after(moment, Victim::fillMemory);
        }
        var environment = Class.forName(arguments[0])
                .asSubclass(Environment.class)
                .getDeclaredConstructor()
                .newInstance();
        try (var running = RunningEnvironment.start(environment, EnvironmentOptions.ofSystemProperties())) {
            for (var test = 0; test < TESTS; test++) {
                running.clean();
                Thread.sleep(TEST_MILLIS);
            }
        }
    }

    private static void after(long millis, Runnable end) {
        var ending = new Thread(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            end.run();
        });
        ending.setDaemon(true);
        ending.start();
    }

    /** For a while whatever anybody allocates fails; then the JVM ends, as one does whose tests have all failed. */
    private static void fillMemory() {
        var blocks = new byte[0][];
        for (var size = 1 << 20; size > 16; ) {
            try {
                blocks = Arrays.copyOf(blocks, blocks.length + 1);
                blocks[blocks.length - 1] = new byte[size];
            } catch (OutOfMemoryError full) {
                size /= 2;
            }
        }
        try {
            Thread.sleep(MEMORY_IS_FULL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(blocks.length > 0 ? 1 : 2);
    }
}
