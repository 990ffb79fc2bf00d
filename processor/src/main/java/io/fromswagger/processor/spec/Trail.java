package io.fromswagger.processor.spec;

import org.jspecify.annotations.Nullable;

/** The way from the document's root to one of its values; spelled out only when somebody asks. */
record Trail(@Nullable Trail parent, String token) {

    static final Trail ROOT = new Trail(null, "");

    Trail to(String next) {
        return new Trail(this, next);
    }

    /** A JSON pointer as a URI fragment, unencoded: {@code #/paths/~1pets/get}. */
    String pointer() {
        return parent == null ? "#" : parent.pointer() + "/" + escaped(token);
    }

    static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
