package io.fromswagger.report;

import java.util.List;

/** All that is known of a run of tests: of one JVM, or of all JVMs and modules of a build. */
public record RunReport(
        List<ApiReport> apis,
        List<CollaboratorReport> collaborators,
        List<DeviationReport> deviations,
        List<ProofReport> proofs) {

    public RunReport {
        apis = List.copyOf(apis);
        collaborators = List.copyOf(collaborators);
        deviations = List.copyOf(deviations);
        proofs = List.copyOf(proofs);
    }

    /** Of a run that asked no real collaborator. */
    public RunReport(List<ApiReport> apis, List<CollaboratorReport> collaborators, List<DeviationReport> deviations) {
        this(apis, collaborators, deviations, List.of());
    }

    /** Of APIs only. */
    public RunReport(List<ApiReport> apis) {
        this(apis, List.of(), List.of());
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return apis.isEmpty() && proofs.isEmpty();
    }

    /** Hands out all cases, in the documents' order. */
    void forEach(Visitor visitor) {
        for (var api : apis) {
            for (var operation : api.operations()) {
                operation.cases().forEach(each -> visitor.visit(api, operation, each));
            }
        }
    }

    /** Is shown one case after another. */
    @FunctionalInterface
    interface Visitor {

        void visit(ApiReport api, OperationReport operation, CaseReport each);
    }
}
