package io.fromswagger.processor.poet;

import java.util.Locale;

/** A documented status, as methods are named after it: {@code 201}, {@code 4XX}, {@code Default}. */
record Status(String documented) {

    boolean isExact() {
        return documented.matches("[1-5][0-9][0-9]");
    }

    /** Whether methods can be named after it at all; specification extensions can't. */
    boolean isKnown() {
        return documented.equals("default") || documented.matches("[1-5]([0-9][0-9]|XX|xx)");
    }

    String suffix() {
        return documented.equals("default") ? "Default" : documented.toUpperCase(Locale.ROOT);
    }
}
