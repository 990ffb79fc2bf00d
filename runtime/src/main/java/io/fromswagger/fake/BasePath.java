package io.fromswagger.fake;

import io.fromswagger.contract.PercentCode;
import java.util.Optional;

/** The part of a path that the document's operations do not name. */
final class BasePath {

    private BasePath() {}

    /** The path behind the base path, {@linkplain PercentCode#normalized normalized}; empty when it is not under it. */
    static Optional<String> stripped(String basePath, String path) {
        var given = PercentCode.normalized(path);
        var base = PercentCode.normalized(basePath);
        if (base.isEmpty()) {
            return Optional.of(given);
        }
        if (!given.startsWith(base)) {
            return Optional.empty();
        }
        var rest = given.substring(base.length());
        return rest.startsWith("/") ? Optional.of(rest) : Optional.empty();
    }
}
