package com.acme.books;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;

/** What runs during the tests: the service as in production. */
public final class BooksEnvironment implements Environment {

    @Override
    public void define(EnvironmentBuilder env) {
        env.service("books")
                .jar("target/quarkus-app/quarkus-run.jar")
                .env("QUARKUS_HTTP_PORT", "{port}");
    }
}
