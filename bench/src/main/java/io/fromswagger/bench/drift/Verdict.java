package io.fromswagger.bench.drift;

import io.fromswagger.bench.drift.Differences.Difference;
import java.util.List;

/**
 * What came of a change.
 *
 * @param checkSays what the check of changed documents says of it, whoever noticed it first
 */
record Verdict(Drift drift, List<Difference> differences, Notice notice, String checkSays, long millis) {

    Verdict {
        differences = List.copyOf(differences);
    }

    Seen seen() {
        return notice.seen();
    }

    String by() {
        return notice.by();
    }

    /** Whether it is as promised. */
    boolean isGood() {
        return seen() == drift.promised();
    }
}
