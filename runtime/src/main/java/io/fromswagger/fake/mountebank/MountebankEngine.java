package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.fake.FakeEndpoint;
import io.fromswagger.fake.FakeEngine;
import io.fromswagger.fake.StubResponse;
import java.nio.file.Path;

/** Answers for collaborators by Mountebank, one imposter for each. */
public final class MountebankEngine implements FakeEngine {

    private MountebankEngine() {}

    /**
     * Finds a Mountebank and starts it.
     *
     * @param source where it comes from: {@code auto}, a URL, a path to {@code mb}, {@code npm}, {@code docker}
     * @param logs the folder for what it prints
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static MountebankEngine start(String source, Path logs) {
        throw new EngineFailure("not yet: " + source + logs);
    }

    @Override
    public FakeEndpoint open(String name, StubResponse unmatched) {
        throw new EngineFailure("not yet");
    }

    @Override
    public void close() {}
}
