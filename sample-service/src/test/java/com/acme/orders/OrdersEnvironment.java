package com.acme.orders;

import static io.fromswagger.service.Readiness.http;

import com.acme.orders.payments.PaymentsFake;
import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;

/** The orders service as it runs in production, but for its payments, which are fake. */
public final class OrdersEnvironment implements Environment {

    /** Who sends it may write. */
    public static final String TOKEN = "a token for tests";

    @Override
    public void define(EnvironmentBuilder env) {
        var payments = env.fake(PaymentsFake.class);
        var db = env.postgres();
        env.service("orders")
                .jar("target/orders.jar")
                .env("PORT", "{port}")
                .env("DATABASE_URL", db::url)
                .env("DATABASE_USER", db::user)
                .env("DATABASE_PASSWORD", db::password)
                .env("PAYMENTS_URL", payments::url)
                .env("PAYMENTS_TIMEOUT_MS", "3000")
                .env("ORDERS_TOKEN", TOKEN)
                .readyWhen(http("/health"));
        env.credentials("bearerAuth", TOKEN);
        // The price list came with the migrations, and stays.
        env.cleanBetweenTests(() -> db.truncateAllTablesExcept("article"));
    }
}
