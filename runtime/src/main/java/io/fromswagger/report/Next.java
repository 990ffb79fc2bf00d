package io.fromswagger.report;

import java.util.Optional;

/** The one thing to do next: the first failure, or else the first case that waits for a person. */
final class Next {

    private Next() {}

    static Optional<String> of(ApiReport api) {
        return first(api, Outcome.SET_UP).or(() -> first(api, Outcome.FAILED)).or(() -> first(api, Outcome.PENDING));
    }

    private static Optional<String> first(ApiReport api, Outcome outcome) {
        for (var operation : api.operations()) {
            for (var each : operation.cases()) {
                if (each.outcome() == outcome && !provenOtherwise(operation, each)) {
                    return Optional.of(operation.title() + " · " + each.status() + " " + outcome.word() + " · "
                            + (outcome == Outcome.PENDING ? firstLine(each) : each.id()));
                }
            }
        }
        return Optional.empty();
    }

    /** A pending case needs nobody any more once a test of the same status passed. */
    private static boolean provenOtherwise(OperationReport operation, CaseReport pending) {
        return pending.outcome() == Outcome.PENDING
                && operation.cases().stream()
                        .anyMatch(each -> each.outcome() == Outcome.PASSED
                                && each.status().equals(pending.status()));
    }

    private static String firstLine(CaseReport each) {
        return each.message().lines().findFirst().orElse(each.title());
    }
}
