package com.acme.orders;

import com.acme.orders.payments.PaymentsFake;
import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;

/** What runs during the tests: the service as in production, a real PostgreSQL, and fake payments. */
public final class OrdersEnvironment implements Environment {

    @Override
    public void define(EnvironmentBuilder env) {
        var payments = env.fake(PaymentsFake.class);
        var db = env.postgres();
        env.service("orders")
                .jar("target/orders.jar")
                .env("PORT", "{port}")
                .env("DATABASE_URL", () -> db.url() + "?user=" + db.user() + "&password=" + db.password())
                .env("PAYMENTS_URL", payments::url);
        env.cleanBetweenTests(db::truncateAllTables);
    }
}
