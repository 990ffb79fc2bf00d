package io.fromswagger.processor.compile;

import java.util.Map;

/**
 * What javac made of sources.
 *
 * @param clean whether it had nothing at all to say
 * @param complaints each with the line that it is about
 * @param classes by name
 */
public record Compiled(boolean clean, String complaints, Map<String, byte[]> classes) {}
