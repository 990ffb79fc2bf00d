package io.fromswagger.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A value that the document itself gives.
 *
 * @param name its key under {@code examples}; empty for a lone {@code example}
 * @param value a JSON tree as in {@link Schema}
 */
public record Example(String name, @Nullable Object value, SpecPointer pointer) {}
