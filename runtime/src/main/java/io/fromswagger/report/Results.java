package io.fromswagger.report;

import io.fromswagger.contract.ApiContract;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Collects what becomes of the cases while tests run, from any number of threads. */
public final class Results {

    private final Map<String, ApiLedger> apis = new TreeMap<>();
    private final Map<String, CollaboratorReport> collaborators = new TreeMap<>();
    private final Set<DeviationReport> deviations = new LinkedHashSet<>();
    private final Map<String, ProofReport> proofs = new TreeMap<>();
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
            String message,
            CaseDetail detail) {
        ledger(contract).record(operationId, caseId, status, outcome, message, detail);
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
            ApiContract contract,
            String operationId,
            String status,
            String test,
            Outcome outcome,
            String message,
            CaseDetail detail) {
        ledger(contract).add(operationId, status, test, outcome, message, detail);
    }

    /** Notes what a fake was asked in a test. */
    public void called(CollaboratorReport calls) {
        synchronized (collaborators) {
            collaborators.merge(calls.name(), calls, Merging::both);
        }
    }

    /** Notes what the real collaborator answered. */
    public void proved(ProofReport proof) {
        synchronized (proofs) {
            proofs.merge(proof.name(), proof, ProofReport::and);
        }
    }

    /** Notes what the user accepts for a time. */
    public void accepts(DeviationReport deviation) {
        synchronized (deviations) {
            deviations.add(deviation);
        }
    }

    /** What is known so far, APIs and collaborators by name. */
    public RunReport report() {
        List<ProofReport> proven;
        synchronized (proofs) {
            proven = List.copyOf(proofs.values());
        }
        synchronized (apis) {
            synchronized (collaborators) {
                synchronized (deviations) {
                    return new RunReport(
                            apis.values().stream().map(ApiLedger::report).toList(),
                            List.copyOf(collaborators.values()),
                            List.copyOf(deviations),
                            proven);
                }
            }
        }
    }

    private ApiLedger ledger(ApiContract contract) {
        synchronized (apis) {
            return apis.computeIfAbsent(contract.name(), name -> ApiLedger.of(contract, listed));
        }
    }
}
