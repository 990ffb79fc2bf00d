package io.fromswagger.fake;

/**
 * Whether a condition holds.
 *
 * @param exactly by the values as they are
 * @param asText for an engine, which compares them as text
 */
record Truth(boolean exactly, boolean asText) {

    static Truth of(boolean both) {
        return new Truth(both, both);
    }

    Truth not() {
        return new Truth(!exactly, !asText);
    }

    Truth and(Truth other) {
        return new Truth(exactly && other.exactly, asText && other.asText);
    }

    Truth or(Truth other) {
        return new Truth(exactly || other.exactly, asText || other.asText);
    }
}
