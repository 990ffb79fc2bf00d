package io.fromswagger.processor.change;

import io.fromswagger.processor.model.Operation;
import java.util.List;

/**
 * The two versions of an operation.
 *
 * @param exchanges that passing tests relied on; the unknown one where nobody knows
 */
record OperationPair(Operation old, Operation now, List<Exchange> exchanges) {

    OperationPair {
        exchanges = List.copyOf(exchanges);
    }

    /** {@code POST /orders}, as the old document has it. */
    String words() {
        return words(old);
    }

    static String words(Operation operation) {
        return operation.method() + " " + Words.plain(operation.path());
    }
}
