package io.fromswagger.bench.drift;

import io.fromswagger.bench.drift.Differences.Difference;
import java.util.List;

/**
 * Who noticed a change.
 *
 * @param by what exactly: a line and javac's word on it, a test and its rule, or why it does no harm
 */
record Verdict(Drift drift, List<Difference> differences, Seen seen, String by, long millis) {

    Verdict {
        differences = List.copyOf(differences);
    }

    /** Whether it is as promised. */
    boolean isGood() {
        return seen == drift.promised();
    }
}
