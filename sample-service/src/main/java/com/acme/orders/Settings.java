package com.acme.orders;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** What the environment variables say. */
record Settings(
        String host,
        int port,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        URI paymentsUrl,
        Duration paymentsTimeout,
        String token) {

    static Settings from(Map<String, String> environment) {
        return new Settings(
                environment.getOrDefault("HOST", "127.0.0.1"),
                Integer.parseInt(required(environment, "PORT")),
                required(environment, "DATABASE_URL"),
                required(environment, "DATABASE_USER"),
                required(environment, "DATABASE_PASSWORD"),
                URI.create(required(environment, "PAYMENTS_URL")),
                Duration.ofMillis(Long.parseLong(environment.getOrDefault("PAYMENTS_TIMEOUT_MS", "3000"))),
                required(environment, "ORDERS_TOKEN"));
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The environment variable " + name + " is not set");
        }
        return value;
    }
}
