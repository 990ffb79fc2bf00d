package io.fromswagger.maven.doctor;

/**
 * An annotated package of which something has to be generated anew.
 *
 * @param what a sentence about it
 * @param isGenerated whether there is anything yet
 */
public record Outdated(String what, boolean isGenerated) {}
