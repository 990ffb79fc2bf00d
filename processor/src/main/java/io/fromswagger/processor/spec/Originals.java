package io.fromswagger.processor.spec;

import java.util.Map;

/** The files of a project that its build copied to where the compiler found them. */
@FunctionalInterface
public interface Originals {

    /** A document that is no copy, or of which nobody knows. */
    Originals NONE = copies -> Map.of();

    /**
     * The originals that are there: the hash of each one's text, by its path from the project's folder, with slashes.
     *
     * @param copies the hash of each file that was read, by its path from the root
     */
    Map<String, String> of(Map<String, String> copies);
}
