package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.ContractCase.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One case for each documented status that no other case is about: red until the user has brought it about. */
final class PendingCases {

    private PendingCases() {}

    static List<ContractCase> of(Operation operation, List<ContractCase> others) {
        Set<String> covered = new HashSet<>();
        others.forEach(other -> other.status().ifPresent(covered::add));
        if (others.stream().anyMatch(other -> other.kind() == Kind.NEGATIVE)) {
            covered.add(
                    Statuses.documents(operation, "400") ? "400" : "422"); // what illegal requests are answered with
        }
        List<ContractCase> cases = new ArrayList<>();
        for (Response response : operation.responses()) {
            if (covered.add(response.status())) {
                cases.add(Cases.pending(response.status(), Sentences.onlyYouKnow(operation, response.status())));
            }
        }
        return cases;
    }
}
