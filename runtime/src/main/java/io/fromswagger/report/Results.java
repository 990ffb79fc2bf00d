package io.fromswagger.report;

import io.fromswagger.contract.ApiContract;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Collects what becomes of the cases while tests run, from any number of threads. */
public final class Results {

    private final Map<String, ApiLedger> apis = new LinkedHashMap<>();
    private final BiPredicate<String, String> listed;

    /** Lists every case. */
    public Results() {
        this((operation, caseId) -> true);
    }

    /** @param listed by the ids of operation and case: those that are listed even if they don't run */
    public Results(BiPredicate<String, String> listed) {
        this.listed = listed;
    }

    /** Lists an API: all cases that its document gives, none of them run yet. */
    public void include(ApiContract contract) {
        ledger(contract);
    }

    /**
     * Notes what became of a generated case.
     *
     * @param status the documented status that it met, where the case is content with several
     */
    public void record(
            ApiContract contract,
            String operationId,
            String caseId,
            Optional<String> status,
            Outcome outcome,
            String message) {
        ledger(contract).record(operationId, caseId, status, outcome, message);
    }

    /** Notes that the service answered an operation with a status, whatever the test made of it. */
    public void answered(ApiContract contract, String operationId, int status) {
        ledger(contract).answered(operationId, status);
    }

    /**
     * Notes that a hand-written test brought a status of an operation about.
     *
     * @param test {@code Class#method}
     */
    public void recordServiceTest(
            ApiContract contract, String operationId, String status, String test, Outcome outcome, String message) {
        ledger(contract).add(operationId, status, test, outcome, message);
    }

    /** What is known so far, APIs by name. */
    public List<ApiReport> reports() {
        synchronized (apis) {
            return apis.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(api -> api.getValue().report())
                    .toList();
        }
    }

    private ApiLedger ledger(ApiContract contract) {
        synchronized (apis) {
            return apis.computeIfAbsent(contract.name(), name -> ApiLedger.of(contract, listed));
        }
    }
}
