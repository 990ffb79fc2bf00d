package com.acme.books;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;

/** What runs during the tests: the service as in production, and its database. */
public final class BooksEnvironment implements Environment {

    @Override
    public void define(EnvironmentBuilder env) {
        var db = env.postgres();
        env.service("books")
                .jar("target/books.jar")
                .env("SERVER_PORT", "{port}")
                .env("SPRING_DATASOURCE_URL", db::url)
                .env("SPRING_DATASOURCE_USERNAME", db::user)
                .env("SPRING_DATASOURCE_PASSWORD", db::password);
        env.cleanBetweenTests(db::truncateAllTables);
    }
}
