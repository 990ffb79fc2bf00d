package io.fromswagger.bench.drift;

/** Who notices a change, the earliest first. */
enum Seen {
    /** javac, in a file that a person wrote. */
    BY_COMPILER("compile error"),
    /** A test of the sample, which fails. */
    BY_TEST("test"),
    /** The check of changed documents alone, which says that it breaks what the tests relied on. */
    LISTED_AS_BREAKING("listed: breaking"),
    /** The check of changed documents, which says why it does no harm. */
    LISTED_AS_HARMLESS("listed: harmless"),
    /** Nobody. */
    BY_NOBODY("SILENT");

    private final String spoken;

    Seen(String spoken) {
        this.spoken = spoken;
    }

    /** Whether neither javac nor a test notices it, but the check of changed documents. */
    boolean isListed() {
        return this == LISTED_AS_BREAKING || this == LISTED_AS_HARMLESS;
    }

    String spoken() {
        return spoken;
    }
}
