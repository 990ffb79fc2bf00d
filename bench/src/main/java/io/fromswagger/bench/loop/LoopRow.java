package io.fromswagger.bench.loop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of one document's tests.
 *
 * @param testsByOutcome {@code undecided} are those that failed with a 501, where the service has no answer to give
 */
record LoopRow(String document, String obstacle, Map<String, List<String>> testsByOutcome, double seconds) {

    static LoopRow refused(String document, String obstacle) {
        return new LoopRow(document, obstacle, Map.of(), 0);
    }

    int count(String outcome) {
        return testsByOutcome.getOrDefault(outcome, List.of()).size();
    }

    static Map<String, List<String>> outcomes() {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        List.of("passed", "failed", "pending", "undecided").forEach(each -> outcomes.put(each, new ArrayList<>()));
        return outcomes;
    }
}
