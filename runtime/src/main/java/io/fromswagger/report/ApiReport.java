package io.fromswagger.report;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * One API and what became of its operations.
 *
 * @param spec the document, as the annotation names it
 * @param warnings what a reader of the results should know before trusting them
 * @param leftOut what of the document was left out when the tests were generated, by code
 */
public record ApiReport(
        String name,
        String spec,
        List<OperationReport> operations,
        List<String> warnings,
        List<OmissionReport> leftOut) {

    public ApiReport {
        operations = List.copyOf(operations);
        warnings = List.copyOf(warnings);
        leftOut = List.copyOf(leftOut);
    }

    /** A report without warnings, of a document of which nothing was left out. */
    public ApiReport(String name, String spec, List<OperationReport> operations) {
        this(name, spec, operations, List.of(), List.of());
    }

    /** How often something was left out. */
    int omissions() {
        return leftOut.stream().mapToInt(OmissionReport::count).sum();
    }

    /** How many cases ended so. */
    int count(Outcome outcome) {
        return (int) operations.stream()
                .flatMap(operation -> operation.cases().stream())
                .filter(each -> each.outcome() == outcome)
                .count();
    }

    /** Hands out the cases that ended so, in the document's order. */
    void forEach(Outcome outcome, BiConsumer<OperationReport, CaseReport> action) {
        for (var operation : operations) {
            for (var each : operation.cases()) {
                if (each.outcome() == outcome) {
                    action.accept(operation, each);
                }
            }
        }
    }
}
