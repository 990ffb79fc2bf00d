package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import java.util.Set;

/** What a contract test's class is about. */
record TestedOperation(String method) {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** @param operationId as in {@link ContractTest}; where there is no such operation, nothing is taken for granted */
    static TestedOperation of(ApiContract api, String operationId) {
        return new TestedOperation(api.operations().stream()
                .filter(operation -> operation.id().equals(operationId))
                .map(operation -> operation.method())
                .findFirst()
                .orElse(""));
    }

    /** Whether the service's state is the same afterwards (RFC 9110, 9.2.1). */
    boolean onlyReads() {
        return SAFE.contains(method);
    }
}
