package io.fromswagger.junit;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.http.Credential;
import java.util.List;
import java.util.Optional;

/** Says which credentials a person has to give before an operation can be tested. */
final class MissingCredentials {

    private MissingCredentials() {}

    static Optional<String> of(OperationContract operation, List<Credential> known) {
        boolean anyoneMayCall =
                operation.security().isEmpty() || operation.security().stream().anyMatch(List::isEmpty);
        if (anyoneMayCall || !known.isEmpty()) {
            return Optional.empty();
        }
        String scheme = operation.security().get(0).get(0);
        return Optional.of(
                operation.spoken() + " needs credentials for '" + scheme + "': give them with env.credentials(\""
                        + scheme + "\", …) or -Dfromswagger.credentials." + scheme + "=…");
    }
}
