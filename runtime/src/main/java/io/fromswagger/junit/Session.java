package io.fromswagger.junit;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** One world, started for the first test that needs it and closed after the last one. */
final class Session implements AutoCloseable {

    private final Callable<World> starter;
    private final Precondition started = new Precondition("what the tests need did not start", this::start);
    private volatile @Nullable World world;

    Session(Callable<World> starter) {
        this.starter = starter;
    }

    /** The world; started now if this test is the first to ask. */
    World world(TestName test) throws Exception {
        started.ensure(test);
        var running = world;
        if (running == null) {
            throw new IllegalStateException("the tests are over");
        }
        return running;
    }

    private void start() throws Exception {
        world = starter.call();
    }

    @Override
    public void close() {
        var running = world;
        world = null;
        if (running != null) {
            running.close();
        }
    }
}
