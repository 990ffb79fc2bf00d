package io.fromswagger.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cases that ended otherwise than when they ran last, and those that are new. */
record Changes(List<Change> all, int added, int gone) {

    /** Nothing to compare with. */
    static final Changes NONE = new Changes(List.of(), 0, 0);

    Changes {
        all = List.copyOf(all);
    }

    /** A case that ended otherwise. */
    record Change(OperationReport operation, CaseReport now, Outcome before) {

        /** {@code ✘ → ✔ POST /orders · 201: example 'two books'} */
        String spoken() {
            return before.symbol() + " → " + now.outcome().symbol() + " " + operation.title() + " · " + now.spoken();
        }
    }

    static Changes of(RunReport report, History history) {
        if (history.before().isEmpty()) {
            return NONE;
        }
        var all = new ArrayList<Change>();
        var added = new HashSet<String>();
        var gone = history.before().keySet().stream()
                .filter(key -> History.isListed(CaseKey.read(key), report))
                .collect(Collectors.toCollection(HashSet::new));
        report.forEach((api, operation, each) -> {
            var key = CaseKey.of(api, operation, each).text();
            var before = history.before().get(key);
            gone.remove(key);
            if (each.outcome() == Outcome.SKIPPED) {
                return;
            }
            if (before == null) {
                added.add(key);
            } else if (before != each.outcome()) {
                all.add(new Change(operation, each, before));
            }
        });
        return new Changes(all, added.size(), gone.size());
    }

    /** {@code 2 turned green, 1 turned red, 3 new}; empty when all is as it was. */
    Optional<String> summary() {
        long green = all.stream()
                .filter(change -> change.now().outcome() == Outcome.PASSED)
                .count();
        long red = all.stream()
                .filter(change ->
                        change.now().outcome() == Outcome.FAILED || change.now().outcome() == Outcome.SET_UP)
                .count();
        var parts = new ArrayList<String>();
        add(parts, green, "turned green");
        add(parts, red, "turned red");
        add(parts, all.size() - green - red, "changed otherwise");
        add(parts, added, "new");
        add(parts, gone, "gone");
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
