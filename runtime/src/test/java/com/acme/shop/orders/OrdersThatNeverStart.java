package com.acme.shop.orders;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.junit.ServiceTest;
import io.fromswagger.service.Readiness;
import org.junit.jupiter.api.Test;

@ServiceTest(environment = OrdersThatNeverStart.Broken.class)
public class OrdersThatNeverStart {

    public static final class Broken implements Environment {

        @Override
        public void define(EnvironmentBuilder env) {
            env.service("orders")
                    .command("sh", "-c", "echo no database at port {port}; exit 3")
                    .readyWhen(Readiness.tcp());
        }
    }

    @Test
    void one(OrdersClient orders) {}

    @Test
    void two(OrdersClient orders) {}

    @Test
    void three() {}
}
