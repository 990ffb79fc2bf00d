package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.ContractCase.SendsUndocumented;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The methods that a document doesn't have for a path, each of which a service has to refuse.
 *
 * <p>They stand with the path's first operation. None is made of a method that another template documents which the same
 * path fits, nor of a DELETE that would, if it were there after all, take more away than one thing which isn't there.
 */
final class MethodCases {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH");

    private final List<Operation> operations;
    private final Requests requests;

    MethodCases(Api api, Requests requests) {
        this.operations = api.operations();
        this.requests = requests;
    }

    List<ContractCase> of(Operation operation) {
        String path = operation.path();
        boolean plain = path.indexOf('?') < 0 && path.indexOf('#') < 0;
        boolean first = operations.stream()
                .filter(other -> other.path().equals(path))
                .findFirst()
                .filter(operation::equals)
                .isPresent();
        Possible<Request> request = plain && first ? requests.bareForUnknownResource(operation) : Possible.not("");
        if (!request.isPossible()) {
            return List.of();
        }
        Set<String> documented = documented(new PathTemplate(path));
        return METHODS.stream()
                .filter(method -> !documented.contains(method))
                .filter(method -> !method.equals("DELETE") || requests.namesNothing(operation))
                .map(method -> refused(method, request.orElseThrow()))
                .toList();
    }

    private Set<String> documented(PathTemplate path) {
        Set<String> methods = new HashSet<>();
        operations.stream()
                .filter(other -> new PathTemplate(other.path()).mayBe(path))
                .forEach(other -> methods.add(other.method()));
        return methods;
    }

    private static ContractCase refused(String method, Request request) {
        return new ContractCase(
                method.toLowerCase(Locale.ROOT) + "_is_not_allowed",
                Kind.METHOD,
                Optional.of("405"),
                method + " is not documented",
                new SendsUndocumented(request, method));
    }
}
