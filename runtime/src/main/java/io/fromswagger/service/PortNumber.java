package io.fromswagger.service;

import java.util.OptionalInt;

/** A port as a service writes it. */
final class PortNumber {

    private static final int LARGEST = 65_535;

    private PortNumber() {}

    /** The number that this text is; empty when it is none, or none of a port. */
    static OptionalInt of(String text) {
        if (!text.matches("\\d{1,5}")) {
            return OptionalInt.empty();
        }
        var number = Integer.parseInt(text);
        return number == 0 || number > LARGEST ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
