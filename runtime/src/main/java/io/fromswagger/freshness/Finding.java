package io.fromswagger.freshness;

/**
 * A package of which something has to be generated anew.
 *
 * @param annotated the package
 * @param kind what is wrong
 * @param what a sentence for the user, without a full stop
 */
public record Finding(AnnotatedPackage annotated, Kind kind, String what) {

    /** What is wrong. */
    public enum Kind {

        /** Nothing was generated yet. */
        NOTHING_GENERATED,

        /** What was generated is older than its document. */
        STALE,

        /** A file of the document is gone; a copy that the build left of it may hide that from the next compile. */
        GONE
    }
}
