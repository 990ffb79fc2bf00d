package io.fromswagger.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was not tested though the document has it, with the reason; what only did not run this time has none. */
final class LeftOut {

    private static final String NOT_RUN = "not run";

    /** From here on, nobody reads each. */
    private static final int MANY = 4;

    private LeftOut() {}

    /** Lines such as {@code GET /orders · 503: nothing tests it}, in the document's order; many for one reason are one line. */
    static List<String> of(ApiReport api) {
        var lines = new ArrayList<String>();
        var known = new HashSet<String>();
        var shared = shared(api);
        for (var operation : api.operations()) {
            for (var status : operation.statuses()) {
                var cases = operation.cases().stream()
                        .filter(each -> each.status().equals(status))
                        .toList();
                if (cases.isEmpty() && !(isRefusal(status) && refusesAnyhow(operation))) {
                    lines.add(operation.title() + " · " + status + ": " + why(operation, status));
                }
            }
            operation.cases().stream().filter(LeftOut::isLeftOut).forEach(each -> {
                long alike = shared.getOrDefault(reason(each), 0L);
                if (alike < MANY) {
                    lines.add(operation.title() + " · " + each.spoken() + ": " + reason(each));
                } else if (known.add(reason(each))) {
                    lines.add(alike + " cases: " + reason(each));
                }
            });
        }
        return lines;
    }

    private static boolean isLeftOut(CaseReport each) {
        return each.outcome() == Outcome.SKIPPED
                && !each.message().isEmpty()
                && !each.message().equals(NOT_RUN);
    }

    /** How many cases were left out for each reason. */
    private static Map<String, Long> shared(ApiReport api) {
        return api.operations().stream()
                .flatMap(operation -> operation.cases().stream())
                .filter(LeftOut::isLeftOut)
                .collect(Collectors.groupingBy(LeftOut::reason, Collectors.counting()));
    }

    /** Why no case is about a documented status. */
    static String why(OperationReport operation, String status) {
        return isRefusal(status) && refusesAnyhow(operation)
                ? "none of the illegal requests was refused with it"
                : "nothing tests it";
    }

    private static boolean isRefusal(String status) {
        return status.matches("4\\d\\d|4XX|4xx");
    }

    /** Its illegal requests are content with any refusal, and count for the one that they meet. */
    private static boolean refusesAnyhow(OperationReport operation) {
        return operation.cases().stream().anyMatch(each -> each.status().equals(CaseReport.ANY_REFUSAL));
    }

    private static String reason(CaseReport each) {
        return each.message().lines().findFirst().orElse("");
    }
}
