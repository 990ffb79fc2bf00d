package io.fromswagger.junit;

import io.fromswagger.http.Wire;
import io.fromswagger.service.Service;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** One world, started for the first test that needs it and closed after the last one. */
final class Session implements AutoCloseable {

    private final Callable<World> starter;
    private final Precondition started = new Precondition("what the tests need did not start", this::start);
    private final Sender sender = new Sender();
    private final Wire wire = new Wire();
    private volatile @Nullable World world;
    private volatile StillRunning services = new StillRunning(List.of());

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

    /** The world for the next test: started, and everything in it is still running. */
    World readyWorld(TestName next) throws Exception {
        var running = world(next);
        services.ensure(next);
        return running;
    }

    /** The services that ended during the test, which is now over. */
    List<Service> endedDuring(TestName test) {
        return services.over(test);
    }

    /** What sends the requests of the generated tests. */
    Sender sender() {
        return sender;
    }

    /** What the typed clients and the set-up send their requests over. */
    Wire wire() {
        return wire;
    }

    private void start() throws Exception {
        var running = starter.call();
        services = new StillRunning(running.services());
        world = running;
    }

    @Override
    public void close() {
        var running = world;
        world = null;
        sender.close();
        if (running != null) {
            running.close();
        }
    }
}
