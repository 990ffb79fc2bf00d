package io.fromswagger.processor.change;

import java.util.Locale;

/** A type of JSON Schema; each number is of type {@code NUMBER}, and a whole one of {@code INTEGER} too. */
enum JsonType {
    NULL,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
