package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.SpecPointer;
import org.jspecify.annotations.Nullable;

/**
 * The way from a document's root to one of its values; spelled out only when somebody asks.
 *
 * @param token the key or index; of a root, the document's path, which is empty for the one that the user named
 */
record Trail(@Nullable Trail parent, String token) {

    static final Trail ROOT = new Trail(null, "");

    /** The root of a document that another one refers to. */
    static Trail root(String path) {
        return new Trail(null, path.replace("%", "%25").replace("#", "%23"));
    }

    Trail to(String next) {
        return new Trail(this, next);
    }

    Trail root() {
        Trail trail = this;
        for (Trail above = parent; above != null; above = above.parent()) {
            trail = above;
        }
        return trail;
    }

    /**
     * A JSON pointer as a URI fragment, unencoded: {@code #/paths/~1pets/get}; in a document that another one refers to,
     * with its path in front.
     */
    String pointer() {
        return parent == null ? token + "#" : parent.pointer() + "/" + escaped(token);
    }

    SpecPointer at(int line, int column) {
        return new SpecPointer(pointer(), line, column);
    }

    static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
