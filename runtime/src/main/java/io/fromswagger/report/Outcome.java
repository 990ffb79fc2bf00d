package io.fromswagger.report;

import java.util.Locale;

/** What became of a case; the more telling one comes first. */
public enum Outcome {
    /** A test of it failed. */
    FAILED("✘"),
    /** A test of it passed. */
    PASSED("✔"),
    /** Nobody has said yet how to bring it about. */
    PENDING("○"),
    /** Its test did not run. */
    SKIPPED("–");

    private final String symbol;

    Outcome(String symbol) {
        this.symbol = symbol;
    }

    /** One character, as the board shows it. */
    public String symbol() {
        return symbol;
    }

    /** The word that {@code coverage.json} uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
