package io.fromswagger.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one case to turn green next, what is to be done for it, and the command that runs only it.
 *
 * <p>The legal requests come first, then what a test needs before it can say anything (which often is one of those), then what
 * follows or is refused; only then what waits for a person. Among its like, the first of the document.
 */
record Next(OperationReport operation, CaseReport which) {

    private static final List<String> LEGAL_FIRST = List.of("positive", CaseReport.SERVICE_TEST, "sequence");
    private static final List<String> NO_ROUTE = List.of("404", "405", "501");
    private static final int MOST_LINES = 12;

    static Optional<Next> of(ApiReport api) {
        var candidates = new ArrayList<Next>();
        for (var outcome : List.of(Outcome.FAILED, Outcome.SET_UP, Outcome.PENDING)) {
            api.forEach(outcome, (operation, each) -> {
                if (!provenOtherwise(operation, each)) {
                    candidates.add(new Next(operation, each));
                }
            });
        }
        return candidates.stream().min(Comparator.comparingInt(Next::rank));
    }

    private int rank() {
        return switch (which.outcome()) {
            case SET_UP -> 1;
            case PENDING -> 2 + LEGAL_FIRST.size() + 1;
            default -> which.kind().equals(LEGAL_FIRST.get(0)) ? 0 : 2 + kind();
        };
    }

    private int kind() {
        int index = LEGAL_FIRST.indexOf(which.kind());
        return index < 0 ? LEGAL_FIRST.size() : index;
    }

    /** A pending case needs nobody any more once a test of the same status passed. */
    private static boolean provenOtherwise(OperationReport operation, CaseReport pending) {
        return pending.outcome() == Outcome.PENDING
                && operation.cases().stream()
                        .anyMatch(each -> each.outcome() == Outcome.PASSED
                                && each.status().equals(pending.status()));
    }

    /** Which case it is: {@code POST /orders · 201 · example 'two books' failed}. */
    String headline() {
        return operation.title() + " · " + which.status()
                + (which.title().equals(which.outcome().word()) ? "" : " · " + which.title()) + " "
                + (which.outcome() == Outcome.SET_UP
                        ? "failed in its set-up"
                        : which.outcome().word());
    }

    /** What to do: the route to write, the rule that is broken, or the hook to write, line by line. */
    List<String> advice() {
        var lines = new ArrayList<String>();
        which.message()
                .lines()
                .skip(which.outcome() == Outcome.FAILED && which.message().contains("\n") ? 1 : 0)
                .filter(line -> !SpecGaps.isGap(line))
                .takeWhile(line -> which.outcome() == Outcome.PENDING || !line.startsWith("  request "))
                .limit(MOST_LINES)
                .forEach(lines::add);
        if (isMissing()) {
            lines.add(0, "write the route: the service knows no " + oneLine(operation.title()) + " yet");
        }
        return lines;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The command that runs only it; empty where it is unknown. */
    String again() {
        return which.detail().again();
    }

    /** The service answers all legal requests as one that does not have the route. */
    private boolean isMissing() {
        var answers = operation.cases().stream()
                .filter(each -> each.kind().equals("positive") && each.outcome() != Outcome.SKIPPED)
                .flatMap(each -> each.detail().exchanges().stream())
                .filter(each -> each.operation().equals(operation.title()))
                .map(each -> each.response().split(" ", 2)[0])
                .toList();
        return which.kind().equals("positive") && !answers.isEmpty() && NO_ROUTE.containsAll(answers);
    }
}
