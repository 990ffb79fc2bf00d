package com.acme.orders;

import com.acme.orders.payments.PaymentsFake;
import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;

/** What runs during the tests: the service as in production, and fake payments. */
public final class OrdersEnvironment implements Environment {

    @Override
    public void define(EnvironmentBuilder env) {
        var payments = env.fake(PaymentsFake.class);
        env.service("orders")
                .jar("target/orders.jar")
                .env("PORT", "{port}")
                .env("PAYMENTS_URL", payments::url);
    }
}
