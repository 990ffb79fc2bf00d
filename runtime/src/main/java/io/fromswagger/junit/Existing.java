package io.fromswagger.junit;

import java.util.function.UnaryOperator;

/** A resource that exists, wherever it was found. */
public final class Existing {

    private final String path;
    private final UnaryOperator<String> ids;

    Existing(String path, UnaryOperator<String> ids) {
        this.path = path;
        this.ids = ids;
    }

    /** The value of a path parameter that leads to it. */
    public String id(String pathParameter) {
        return ids.apply(pathParameter);
    }

    @Override
    public String toString() {
        return "one of " + path;
    }
}
