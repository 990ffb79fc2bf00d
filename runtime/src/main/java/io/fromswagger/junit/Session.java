package io.fromswagger.junit;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.opentest4j.TestAbortedException;

/**
 * One world, started for the first test that needs it and closed after the last one.
 *
 * <p>When it can't be started, the first test says so in full, and all others only point there: one fault, one failure.
 *
 * <p>JUnit closes it at the end: up to 5.12 as a {@link CloseableResource}, since then as an {@link AutoCloseable}.
 */
final class Session implements CloseableResource, AutoCloseable {

    private final Callable<World> starter;
    private @Nullable World world;
    private @Nullable String failedIn;

    Session(Callable<World> starter) {
        this.starter = starter;
    }

    /** The world; started now if this test is the first to ask. */
    synchronized World world(TestName test) throws Exception {
        if (failedIn != null) {
            throw new TestAbortedException(
                    "not run: what the tests need did not start, see the failure of " + failedIn);
        }
        if (world == null) {
            try {
                world = starter.call();
            } catch (Exception | Error e) {
                failedIn = test.toString();
                throw e;
            }
        }
        return world;
    }

    @Override
    public synchronized void close() {
        if (world != null) {
            world.close();
            world = null;
        }
    }
}
