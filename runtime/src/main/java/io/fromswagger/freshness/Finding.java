package io.fromswagger.freshness;

/**
 * A package of which something has to be generated anew.
 *
 * @param annotated the package
 * @param what a sentence for the user, without a full stop
 * @param isGenerated whether there is anything yet
 */
public record Finding(AnnotatedPackage annotated, String what, boolean isGenerated) {}
