package io.fromswagger.contract;

/** Which way a body travels: it decides what {@code readOnly} and {@code writeOnly} mean. */
enum Direction {
    REQUEST("readOnly"),
    RESPONSE("writeOnly");

    private final String keyword;

    Direction(String keyword) {
        this.keyword = keyword;
    }

    /** The keyword that excuses a property from being required this way. */
    String excusing() {
        return keyword;
    }
}
