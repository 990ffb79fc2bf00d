package com.example.books;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;

/** What runs during the tests: the service as in production. */
public final class BooksEnvironment implements Environment {

    @Override
    public void define(EnvironmentBuilder env) {
        env.service("books")
                .command("python3", "app.py", "{port}");
    }
}
