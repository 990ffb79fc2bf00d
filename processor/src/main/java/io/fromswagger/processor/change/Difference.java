package io.fromswagger.processor.change;

/**
 * What a caller loses between two versions of a schema.
 *
 * @param property that it is about; empty for the schema itself
 * @param what happened, without a full stop
 * @param was the pointer to it in the old document
 * @param is the pointer to it in the new document
 * @param whenSeen whether it only matters where a value was seen that it breaks
 */
record Difference(
        ChangeCode code, String property, String what, String was, String is, Touch touch, boolean whenSeen) {}
