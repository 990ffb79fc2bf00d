package io.fromswagger.json;

/**
 * A value that is one of several types.
 *
 * <p>Implemented by sealed interfaces. What they permit are types of their own, and nested records of one component,
 * without a builder, that stand for a type which can't implement the interface: such a record is not seen in JSON. A nested
 * record {@code Other} holds what is none of them.
 */
public interface JsonUnion {}
