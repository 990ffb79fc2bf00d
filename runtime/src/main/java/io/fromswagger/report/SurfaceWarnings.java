package io.fromswagger.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Operations of which the tests saw nothing but refusals: whatever passed there says little.
 *
 * <p>Only where a legal request was among them, so that running a few negative cases alone warns of nothing.
 */
final class SurfaceWarnings {

    private static final Set<String> LEGAL = Set.of("positive", "sequence");

    private SurfaceWarnings() {}

    /**
     * What to say of an operation.
     *
     * @param answers how often each status was answered
     */
    static Optional<String> of(OperationReport operation, Map<Integer, Integer> answers) {
        boolean onlyRefused = !answers.isEmpty() && answers.keySet().stream().allMatch(status -> status / 100 == 4);
        boolean couldSucceed = operation.statuses().stream().anyMatch(status -> status.startsWith("2"));
        boolean tried = operation.cases().stream()
                .anyMatch(each -> LEGAL.contains(each.kind()) && each.outcome() != Outcome.SKIPPED);
        return onlyRefused && couldSucceed && tried
                ? Optional.of(
                        operation.title() + " only ever answered " + spoken(answers) + ": " + advice(answers.keySet()))
                : Optional.empty();
    }

    private static String spoken(Map<Integer, Integer> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(answer -> answer.getKey() + " (" + times(answer.getValue()) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static String advice(Set<Integer> statuses) {
        if (List.of(401, 403).containsAll(statuses)) {
            return "its credentials are missing or wrong";
        }
        return statuses.equals(Set.of(404))
                ? "its tests found nothing to work on; give them something that exists"
                : "what the document allows was refused; give its request an example";
    }
}
