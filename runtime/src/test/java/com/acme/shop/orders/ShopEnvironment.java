package com.acme.shop.orders;

import com.acme.shop.payments.PaymentsFake;
import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.junit.OrdersServer;
import io.fromswagger.service.Readiness;
import java.nio.file.Path;

/** The shop as a process of its own. */
public final class ShopEnvironment implements Environment {

    @Override
    public void define(EnvironmentBuilder env) {
        var payments = env.fake(PaymentsFake.class);
        env.service("orders")
                .command(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrdersServer.class.getName(),
                        "{port}")
                .env("PAYMENTS_URL", payments::url)
                .env("FAULT", () -> System.getProperty("shop.fault", ""))
                .readyWhen(Readiness.tcp());
        env.credentials("bearerAuth", "top-secret");
    }
}
