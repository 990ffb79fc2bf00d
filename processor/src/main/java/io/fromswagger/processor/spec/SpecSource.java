package io.fromswagger.processor.spec;

/**
 * The document that the user named, opened.
 *
 * @param path from the root, the folder that it was found in; where its neighbours are sought from
 */
public record SpecSource(String path, String text, Neighbours neighbours) {}
