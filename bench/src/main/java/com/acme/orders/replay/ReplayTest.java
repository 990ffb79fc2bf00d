package com.acme.orders.replay;

import io.fromswagger.bench.contract.Replay;
import io.fromswagger.environment.RunningEnvironment;
import io.fromswagger.junit.ServiceTest;
import io.fromswagger.service.Service;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Asks the service that the sample's tests have just asked, in the same surroundings. */
@ServiceTest
public class ReplayTest {

    @Test
    void starts(RunningEnvironment environment) {
        environment.fakes();
    }

    @Test
    void replays(RunningEnvironment environment, Service orders, TestReporter reporter) throws IOException {
        var replay = new Replay(orders.url(), environment::cleanForContractTest);
        reporter.publishEntry(replay.run().entry());
    }
}
