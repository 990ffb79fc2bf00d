package io.fromswagger.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the real collaborator answers as tests relied on.
 *
 * @param name of its API
 * @param spec the document, as the annotation names it
 * @param proofs in the order in which they ended
 */
public record ProofReport(String name, String spec, List<Proof> proofs) {

    private static final List<Outcome> URGENCY =
            List.of(Outcome.FAILED, Outcome.SET_UP, Outcome.PENDING, Outcome.ACCEPTED, Outcome.SKIPPED, Outcome.PASSED);

    public ProofReport {
        proofs = List.copyOf(proofs);
    }

    /**
     * What became of one interaction.
     *
     * @param operation how people name it: {@code POST /charges}
     * @param title the answer that was relied on, and by which test: {@code 402: as in PayTest#pays}; of an operation, no two
     *     have the same
     * @param message the failure, or why nothing can be said; empty where it passed
     */
    public record Proof(String operation, String title, Outcome outcome, String message) {

        /** {@code POST /charges · 402: as in PayTest#pays} */
        String spoken() {
            return operation + " · " + title;
        }

        /** The broken rule of a failure, the reason of what is pending; empty where nothing is said. */
        String firstLine() {
            var lines = message.lines().map(String::strip).toList();
            return lines.stream()
                    .skip(outcome == Outcome.FAILED && lines.size() > 1 ? 1 : 0)
                    .findFirst()
                    .orElse("");
        }
    }

    /** {@code the real payments} */
    String title() {
        return "the real " + name;
    }

    /** What asks for somebody comes first; what passed, last. */
    List<Proof> mostUrgentFirst() {
        return proofs.stream()
                .sorted(Comparator.comparingInt(proof -> URGENCY.indexOf(proof.outcome())))
                .toList();
    }

    /** {@code 3 passed, 0 failed, 1 pending, 0 not run} */
    String counts() {
        return count(Outcome.PASSED) + " passed, " + (count(Outcome.FAILED) + count(Outcome.SET_UP)) + " failed, "
                + (count(Outcome.PENDING) + count(Outcome.ACCEPTED)) + " pending, " + count(Outcome.SKIPPED)
                + " not run";
    }

    private long count(Outcome outcome) {
        return proofs.stream().filter(proof -> proof.outcome() == outcome).count();
    }

    /** Of what was proven twice, the more telling counts. */
    ProofReport and(ProofReport other) {
        var both = new LinkedHashMap<String, Proof>();
        Stream.concat(proofs.stream(), other.proofs.stream())
                .forEach(proof -> both.merge(
                        proof.spoken(),
                        proof,
                        (one, more) -> more.outcome().compareTo(one.outcome()) < 0 ? more : one));
        return new ProofReport(name, spec, List.copyOf(both.values()));
    }
}
