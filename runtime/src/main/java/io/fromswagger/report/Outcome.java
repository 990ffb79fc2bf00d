package io.fromswagger.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What became of a case; the more telling one comes first. */
public enum Outcome {
    /** A test of it failed. */
    FAILED("✘"),
    /** What a test of it needs first went wrong, which says nothing about the case. */
    SET_UP("!", "failed"),
    /** A test of it passed. */
    PASSED("✔"),
    /** Nobody has said yet how to bring it about. */
    PENDING("○"),
    /** A test of it failed as the user said it would for some time. */
    ACCEPTED("~", "pending"),
    /** Its test did not run. */
    SKIPPED("–");

    private final String symbol;
    private final @Nullable String word;

    Outcome(String symbol) {
        this(symbol, null);
    }

    Outcome(String symbol, @Nullable String word) {
        this.symbol = symbol;
        this.word = word;
    }

    /** Whether it fails the build. */
    boolean isFailure() {
        return this == FAILED || this == SET_UP;
    }

    /** One character, as the board shows it. */
    public String symbol() {
        return symbol;
    }

    /** The word that {@code coverage.json} uses. */
    public String word() {
        return word == null ? name().toLowerCase(Locale.ROOT) : word;
    }
}
