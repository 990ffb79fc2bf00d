package io.fromswagger.report;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The cases of one API, filled in while tests run. */
final class ApiLedger {

    private final ApiContract contract;
    private final Map<String, Map<String, CaseReport>> casesByOperation = new LinkedHashMap<>();

    private final Map<String, Map<Integer, Integer>> answersByOperation = new HashMap<>();

    private ApiLedger(ApiContract contract) {
        this.contract = contract;
    }

    /** @param listed by operation and case: those that run here, if they run */
    static ApiLedger of(ApiContract contract, BiPredicate<String, String> listed) {
        var ledger = new ApiLedger(contract);
        for (OperationContract operation : contract.operations()) {
            var cases = ledger.casesOf(operation.id());
            operation.cases().stream()
                    .filter(each -> listed.test(operation.id(), each.id()))
                    .forEach(each -> cases.put(
                            each.id(),
                            new CaseReport(
                                    each.id(),
                                    each.kind(),
                                    each.status().orElse(CaseReport.ANY_REFUSAL),
                                    each.title(),
                                    Outcome.SKIPPED,
                                    "not run")));
        }
        return ledger;
    }

    /** The last run counts, as it does for Surefire's reruns. */
    synchronized void record(
            String operationId,
            String caseId,
            Optional<String> status,
            Outcome outcome,
            String message,
            CaseDetail detail) {
        casesOf(operationId)
                .computeIfPresent(
                        caseId,
                        (id, declared) ->
                                declared.of(status.orElse(declared.status())).with(outcome, message, detail));
    }

    /** Notes that the service answered an operation with a status. */
    synchronized void answered(String operationId, int status) {
        answersByOperation.computeIfAbsent(operationId, id -> new HashMap<>()).merge(status, 1, Integer::sum);
    }

    /** A test method may run several times; one failure is not covered by a pass. */
    synchronized void add(
            String operationId, String status, String test, Outcome outcome, String message, CaseDetail detail) {
        var found = new CaseReport(test, CaseReport.SERVICE_TEST, status, test, outcome, message, detail);
        casesOf(operationId)
                .merge(status + " " + test, found, (before, now) -> before.outcome() == Outcome.FAILED ? before : now);
    }

    synchronized ApiReport report() {
        var operations = contract.operations().stream()
                .map(operation -> new OperationReport(
                        operation.id(),
                        operation.method(),
                        operation.path(),
                        operation.responses().stream()
                                .map(ResponseContract::status)
                                .toList(),
                        new ArrayList<>(casesOf(operation.id()).values())))
                .toList();
        var warnings = operations.stream()
                .flatMap(operation ->
                        SurfaceWarnings.of(operation, answersByOperation.getOrDefault(operation.id(), Map.of()))
                                .stream())
                .toList();
        return new ApiReport(contract.name(), contract.spec(), operations, warnings, OmissionReport.of(contract));
    }

    private Map<String, CaseReport> casesOf(String operationId) {
        return casesByOperation.computeIfAbsent(operationId, id -> new LinkedHashMap<>());
    }
}
