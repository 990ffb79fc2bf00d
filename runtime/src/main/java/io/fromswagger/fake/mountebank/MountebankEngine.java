package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.fake.FakeEndpoint;
import io.fromswagger.fake.FakeEngine;
import io.fromswagger.fake.StubResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers for collaborators by Mountebank, one imposter for each.
 *
 * <p>All engines of a JVM with the same source share one Mountebank. It starts with the first of them and stops with the
 * last; what an engine opened is gone when that engine is closed.
 */
public final class MountebankEngine implements FakeEngine {

    private final SharedMountebanks.Lease lease;
    private final List<FakeEndpoint> open = new ArrayList<>();
    private boolean isClosed;

    private MountebankEngine(SharedMountebanks.Lease lease) {
        this.lease = lease;
    }

    /**
     * Uses the Mountebank that runs for other tests of this JVM; where none does, finds one and starts it, and says on
     * standard error which.
     *
     * @param source where it comes from: {@code auto}, a URL, a path to {@code mb}, {@code npm}, {@code docker}
     * @param logs the folder for what it prints, if it is started now
     * @throws EngineFailure that names each way to a Mountebank, and what was missing
     */
    public static MountebankEngine start(String source, Path logs) {
        return new MountebankEngine(SharedMountebanks.OF_THIS_JVM.lease(source, () -> find(source, logs)));
    }

    private static Mountebank find(String source, Path logs) {
        var found = MountebankLocator.ofThisMachine().locate(source);
        var running = found.start(logs);
        System.err.println("fromswagger: Mountebank answers for the collaborators: " + found.origin());
        return running;
    }

    @Override
    public synchronized FakeEndpoint open(String name, StubResponse unmatched) {
        if (isClosed) {
            throw new EngineFailure("the fake of " + name + " was asked for when its environment had been closed");
        }
        var mountebank = lease.mountebank();
        var imposter = Imposter.create(mountebank.admin(), mountebank.ports(), name, unmatched);
        open.add(imposter);
        return imposter;
    }

    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            open.forEach(FakeEndpoint::close);
        } catch (EngineFailure alreadyGone) {
            // Then its imposters are gone too.
        } finally {
            lease.giveBack();
        }
    }
}
