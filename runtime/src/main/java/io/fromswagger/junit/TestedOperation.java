package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import java.util.Optional;
import java.util.Set;

/** What a contract test's class is about; where that isn't known, nothing is taken for granted. */
record TestedOperation(Optional<OperationContract> operation) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** @param operationId as in {@link ContractTest} */
    static TestedOperation of(ApiContract api, String operationId) {
        return new TestedOperation(api.operations().stream()
                .filter(operation -> operation.id().equals(operationId))
                .findFirst());
    }

    /** Whether the service's state is the same afterwards (RFC 9110, 9.2.1). */
    boolean onlyReads() {
        return operation.filter(it -> SAFE.contains(it.method())).isPresent();
    }

    /** What a test says of itself, and of which operation it is where it asks for another one. */
    String heading(OperationContract asked, String heading) {
        return operation
                .filter(it -> !it.id().equals(asked.id()))
                .map(it -> "in " + it.spoken() + " · " + heading)
                .orElse(heading);
    }
}
