package io.fromswagger.processor.spec;

import java.util.Optional;

/** The language that a document is written in. */
enum Dialect {
    SWAGGER_2_0("Swagger 2.0"),
    OPENAPI_3_0("OpenAPI 3.0"),
    OPENAPI_3_1("OpenAPI 3.1"),
    /** Read as 3.1; what is new in it is reported ({@link Novelties}). */
    OPENAPI_3_2("OpenAPI 3.2");

    private final String words;

    Dialect(String words) {
        this.words = words;
    }

    /** The dialect of a version number; empty for one that can't be read. */
    static Optional<Dialect> ofSwagger(String version) {
        return is(version, "2.0") || version.equals("2") ? Optional.of(SWAGGER_2_0) : Optional.empty();
    }

    /** The dialect of a version number; empty for one that can't be read. */
    static Optional<Dialect> ofOpenApi(String version) {
        if (version.equals("3") || is(version, "3.0")) {
            return Optional.of(OPENAPI_3_0);
        } else if (is(version, "3.1")) {
            return Optional.of(OPENAPI_3_1);
        }
        return is(version, "3.2") ? Optional.of(OPENAPI_3_2) : Optional.empty();
    }

    /** What a document says of itself; empty for a mere part of one. */
    static Optional<Dialect> of(Node root) {
        Optional<String> openApi = root.get("openapi").flatMap(Node::text);
        return openApi.isPresent()
                ? openApi.flatMap(Dialect::ofOpenApi)
                : root.get("swagger").flatMap(Node::text).flatMap(Dialect::ofSwagger);
    }

    private static boolean is(String version, String minor) {
        return version.equals(minor) || version.startsWith(minor + ".");
    }

    /** Whether a document of the one is understood when it is read as the other. */
    boolean isLike(Dialect other) {
        return this == other || (allowsRefSiblings() && other.allowsRefSiblings());
    }

    /** Whether what stands beside a schema's {@code $ref} counts. */
    boolean allowsRefSiblings() {
        return this == OPENAPI_3_1 || this == OPENAPI_3_2;
    }

    boolean isSwagger() {
        return this == SWAGGER_2_0;
    }

    /** Whether the document may use what is new in OpenAPI 3.2. */
    boolean isNewer() {
        return this == OPENAPI_3_2;
    }

    @Override
    public String toString() {
        return words;
    }
}
