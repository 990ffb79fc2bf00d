package io.fromswagger.bench.start;

import io.fromswagger.environment.RunningEnvironment;
import io.fromswagger.junit.ServiceTest;
import io.fromswagger.service.Service;
import org.junit.jupiter.api.Test;

/** The first test of a run. */
@ServiceTest(environment = TimedOrders.class)
public class FirstTest {

    @Test
    void begins(RunningEnvironment environment, Service orders) {
        Stamps.now("first test");
        ProcessHandle.of(orders.pid())
                .flatMap(process -> process.info().startInstant())
                .ifPresent(instant -> System.out.println("STAMP service.start " + instant.toEpochMilli()));
    }
}
