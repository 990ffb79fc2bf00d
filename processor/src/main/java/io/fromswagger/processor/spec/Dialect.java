package io.fromswagger.processor.spec;

import java.util.Optional;

/** The language that a document is written in. */
enum Dialect {
    SWAGGER_2_0,
    OPENAPI_3_0,
    OPENAPI_3_1;

    /** The dialect of a version number; empty for one that can't be read. */
    static Optional<Dialect> ofSwagger(String version) {
        return version.equals("2.0") || version.equals("2") ? Optional.of(SWAGGER_2_0) : Optional.empty();
    }

    /** The dialect of a version number; empty for one that can't be read. */
    static Optional<Dialect> ofOpenApi(String version) {
        if (version.equals("3.0") || version.startsWith("3.0.")) {
            return Optional.of(OPENAPI_3_0);
        }
        return version.equals("3.1") || version.startsWith("3.1.") ? Optional.of(OPENAPI_3_1) : Optional.empty();
    }

    /** Whether what stands beside a schema's {@code $ref} counts. */
    boolean allowsRefSiblings() {
        return this == OPENAPI_3_1;
    }

    boolean isSwagger() {
        return this == SWAGGER_2_0;
    }
}
