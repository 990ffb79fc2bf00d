package io.fromswagger.http;

/** A proof of who is calling, as it goes into a request. */
public record Credential(In in, String name, String value) {

    /** Where it goes. */
    public enum In {
        /** A header. */
        HEADER,
        /** A query parameter. */
        QUERY,
        /** A cookie. */
        COOKIE
    }
}
