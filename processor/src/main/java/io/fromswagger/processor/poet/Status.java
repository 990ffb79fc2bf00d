package io.fromswagger.processor.poet;

import java.util.Locale;
import java.util.regex.Pattern;

/** A documented status, as methods are named after it: {@code 201}, {@code 4XX}, {@code Default}. */
record Status(String documented) {

    private static final Pattern EXACT = Pattern.compile("[1-5][0-9][0-9]");
    private static final Pattern KNOWN = Pattern.compile("[1-5]([0-9][0-9]|XX|xx)");

    boolean isExact() {
        return EXACT.matcher(documented).matches();
    }

    /** Whether methods can be named after it at all; specification extensions can't. */
    boolean isKnown() {
        return documented.equals("default") || KNOWN.matcher(documented).matches();
    }

    String suffix() {
        return documented.equals("default") ? "Default" : documented.toUpperCase(Locale.ROOT);
    }
}
