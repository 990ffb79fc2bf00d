package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Send;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Operations that a document tells apart by what stands behind a {@code #} in their paths, which no request carries: what is
 * illegal for one may be legal for the other, and which of them answers, the document doesn't say.
 */
final class SharedPaths {

    private final Map<String, Long> operationsByRequest;

    SharedPaths(Api api) {
        this.operationsByRequest =
                api.operations().stream().collect(Collectors.groupingBy(SharedPaths::request, Collectors.counting()));
    }

    /** Those that can be told: of the operation without a {@code #} all but the illegal ones, which may be another's. */
    List<ContractCase> kept(Operation operation, List<ContractCase> cases) {
        if (operationsByRequest.getOrDefault(request(operation), 0L) < 2) {
            return cases;
        }
        Predicate<ContractCase> mayBeAnothers = operation.path().contains("#")
                ? each -> each.action() instanceof Send || each.action() instanceof Sequence
                : each -> each.kind() == Kind.NEGATIVE;
        return cases.stream().filter(each -> !mayBeAnothers.test(each)).toList();
    }

    private static String request(Operation operation) {
        return operation.method() + " " + operation.path().split("#", 2)[0];
    }
}
