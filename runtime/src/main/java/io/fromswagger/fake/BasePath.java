package io.fromswagger.fake;

import java.util.Optional;

/** The part of a path that the document's operations do not name. */
final class BasePath {

    private BasePath() {}

    /** The path behind the base path; empty when it is not under it. */
    static Optional<String> stripped(String basePath, String path) {
        if (basePath.isEmpty()) {
            return Optional.of(path);
        }
        if (!path.startsWith(basePath)) {
            return Optional.empty();
        }
        var rest = path.substring(basePath.length());
        return rest.startsWith("/") ? Optional.of(rest) : Optional.empty();
    }
}
