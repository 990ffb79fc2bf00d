package com.acme.vault;

import com.acme.shop.payments.PaymentsFake;
import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.service.Readiness;
import java.util.function.UnaryOperator;

/** The vault with a canary for each of its secrets: {@code vault.canaries} is what they have in common. */
public final class VaultEnvironment implements Environment {

    /** The secret of that name. */
    public static String canary(String name) {
        return System.getProperty("vault.canaries") + "-" + name;
    }

    @Override
    public void define(EnvironmentBuilder env) {
        UnaryOperator<String> canary = VaultEnvironment::canary;
        var payments = env.fake(PaymentsFake.class);
        env.service("vault")
                .mainClass(VaultServer.class, "{port}", "--api-key=" + canary.apply("argument"))
                .env("FAULT", System.getProperty("vault.fault", "none"))
                .env("WITNESS", System.getProperty("vault.witness"))
                .env("PAYMENTS_URL", payments::url)
                .env("VAULT_TOKEN", canary.apply("variable"))
                .env("MASTER_KEY", canary.apply("output"))
                .env("SET_COOKIE", canary.apply("set-cookie"))
                .env("PAYMENTS_TOKEN", canary.apply("recorded+request"))
                .env("DATABASE_URL", "postgres://user:" + canary.apply("url") + "@localhost/vault")
                .readyWhen(Readiness.tcp());
        env.credentials("bearer", canary.apply("bearer"));
        env.credentials("basic", "user:" + canary.apply("basic"));
        env.credentials("code", canary.apply("header"));
        env.credentials("door", canary.apply("query+door"));
        env.credentials("badge", canary.apply("cookie"));
    }
}
