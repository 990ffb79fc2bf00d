package io.fromswagger.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last runs, and how each case ended before the latest of them and in it; a case that did not run keeps what it was.
 *
 * @param runs the oldest first
 * @param before how cases had ended before the latest build, by {@link CaseKey#text()}
 * @param latest how they have ended by now
 */
record History(List<PastRun> runs, Map<String, Outcome> before, Map<String, Outcome> latest) {

    /** How many runs are kept. */
    static final int MOST_RUNS = 50;

    static final History NONE = new History(List.of(), Map.of(), Map.of());

    History {
        runs = List.copyOf(runs);
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        latest = Collections.unmodifiableMap(new LinkedHashMap<>(latest));
    }

    /** With what is known of a build by now; what the same build told before is forgotten. */
    History with(PastRun run, RunReport report) {
        boolean goesOn = !runs.isEmpty() && runs.get(runs.size() - 1).build().equals(run.build());
        var known = goesOn ? before : latest;
        var all = new ArrayList<>(goesOn ? runs.subList(0, runs.size() - 1) : runs);
        all.add(run);
        return new History(
                all.subList(Math.max(0, all.size() - MOST_RUNS), all.size()), known, outcomes(report, known));
    }

    private static Map<String, Outcome> outcomes(RunReport report, Map<String, Outcome> known) {
        var now = new LinkedHashMap<String, Outcome>();
        known.forEach((key, outcome) -> {
            if (!isListed(CaseKey.read(key), report)) {
                now.put(key, outcome);
            }
        });
        report.forEach((api, operation, each) -> {
            var key = CaseKey.of(api, operation, each).text();
            var outcome = each.outcome() == Outcome.SKIPPED ? known.get(key) : each.outcome();
            if (outcome != null) {
                now.put(key, outcome);
            }
        });
        return now;
    }

    /** Whether a report would have the case if it were still there: all generated ones of an API are listed. */
    static boolean isListed(CaseKey key, RunReport report) {
        return !key.isByHand()
                && report.apis().stream().anyMatch(api -> api.name().equals(key.api()));
    }
}
