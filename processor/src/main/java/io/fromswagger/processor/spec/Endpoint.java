package io.fromswagger.processor.spec;

import java.util.List;
import java.util.Locale;

/**
 * One method on one path, not yet read.
 *
 * @param pathItem what all methods of the path share
 */
record Endpoint(String method, String path, Node pathItem, Node operation) {

    /** Whose parameters count, the stronger one last. */
    List<Node> owners() {
        return List.of(pathItem, operation);
    }

    String verb() {
        return method.toUpperCase(Locale.ROOT);
    }

    /** As users speak of it: {@code GET /pets}. */
    @Override
    public String toString() {
        return verb() + " " + path;
    }
}
