package com.acme.orders;

import com.acme.orders.orders.OrdersClient;
import io.fromswagger.junit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class RawRequestsGuideTest {

    @Test
    void leaves_the_document(OrdersClient orders) {
        // tag::raw[]
        orders.raw().placeOrder().without("quantity").send().expectStatus(400);
        // end::raw[]
    }
}
