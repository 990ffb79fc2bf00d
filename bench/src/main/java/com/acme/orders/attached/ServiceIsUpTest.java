package com.acme.orders.attached;

import io.fromswagger.bench.attach.Verdicts;
import io.fromswagger.junit.ServiceTest;
import io.fromswagger.service.Service;
import org.junit.jupiter.api.Test;

/** Has the sample's service up while others run a test against it. */
@ServiceTest
public class ServiceIsUpTest {

    @Test
    void while_others_test_it(Service orders) throws Exception {
        Verdicts.print(orders.url());
    }
}
