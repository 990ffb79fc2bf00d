package io.fromswagger.bench.leaks;

import java.util.Locale;

/** How the tests end. */
enum Way {
    KILL("kill -9 of the tests' JVM"),
    INT("SIGINT to it"),
    TERM("SIGTERM to it"),
    HALT("Runtime.halt in it"),
    MEMORY("OutOfMemoryError in it"),
    MAVEN("kill -9 of Maven alone");

    private final String description;

    Way(String description) {
        this.description = description;
    }

    /** Whether a signal from outside ends it. */
    boolean isSignal() {
        return this == KILL || this == INT || this == TERM;
    }

    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return description;
    }
}
