package io.fromswagger.processor.spec;

/**
 * One document that was read: the one that the user named, or one that it refers to.
 *
 * @param path from the root
 * @param sha256 of its text
 */
record Document(String path, String sha256, Node root) {}
