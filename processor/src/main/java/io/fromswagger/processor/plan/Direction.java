package io.fromswagger.processor.plan;

/** Which way a body travels: decides about properties that are only read or only written. */
enum Direction {
    REQUEST("readOnly"),
    RESPONSE("writeOnly");

    private final String excludes;

    Direction(String excludes) {
        this.excludes = excludes;
    }

    /** The keyword of the properties that don't travel this way. */
    String excludes() {
        return excludes;
    }
}
