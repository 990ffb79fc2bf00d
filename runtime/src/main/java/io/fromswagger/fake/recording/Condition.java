package io.fromswagger.fake.recording;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which requests a written stub answers.
 *
 * @param calls {@code whereChargeId("ch_1")}, {@code whereBody(…)}
 * @param named how many values they name: a stub that names more is given later, and so tried earlier
 */
record Condition(List<JavaCode> calls, int named) {

    Condition {
        calls = List.copyOf(calls);
    }

    /** The same for the same condition. */
    String key() {
        return calls.stream().map(JavaCode::flat).collect(Collectors.joining("."));
    }
}
