package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.SecurityScheme;
import io.fromswagger.processor.plan.ContractCase.Expectation;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.ContractCase.Send;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The refusals that a document promises and anyone can bring about: 404 for what isn't there, 401 for a stranger. */
final class RefusalCases {

    private static final String NOT_FOUND = "404";
    private static final String UNAUTHORIZED = "401";

    private final Requests requests;
    private final Set<String> mutualTls = new HashSet<>();

    RefusalCases(Api api, Requests requests) {
        this.requests = requests;
        api.securitySchemes().stream()
                .filter(scheme -> scheme.type().equals("mutualTLS"))
                .map(SecurityScheme::name)
                .forEach(mutualTls::add);
    }

    /** The case of an unknown id; pending where none can be made up; none where 404 is not documented. */
    List<ContractCase> notFound(Operation operation) {
        List<String> parameters = new PathTemplate(operation.path()).parameters();
        if (!Statuses.documents(operation, NOT_FOUND) || parameters.isEmpty()) {
            return List.of();
        }
        String last = parameters.get(parameters.size() - 1);
        Possible<Request> unknown = requests.forUnknownResource(operation);
        return List.of(
                unknown.isPossible()
                        ? refusal(
                                "not_found_for_unknown_" + Words.snakeCase(last),
                                Kind.NOT_FOUND,
                                NOT_FOUND,
                                last + " is unknown",
                                unknown.orElseThrow())
                        : Cases.pending(
                                NOT_FOUND, Sentences.onlyYouKnow(operation, NOT_FOUND) + " " + unknown.reason()));
    }

    /** The case of a caller without credentials; none where 401 is not documented or anyone may call. */
    List<ContractCase> unauthorized(Operation operation) {
        boolean secured = !operation.security().isEmpty()
                && operation.security().stream().noneMatch(List::isEmpty)
                && operation.security().stream().noneMatch(mutualTls::containsAll);
        if (!secured || !Statuses.documents(operation, UNAUTHORIZED)) {
            return List.of();
        }
        Possible<Request> legal = requests.legal(operation);
        boolean inPath = !new PathTemplate(operation.path()).parameters().isEmpty();
        Possible<Request> request = legal.isPossible() || !inPath ? legal : requests.forUnknownResource(operation);
        return List.of(
                request.isPossible()
                        ? refusal(
                                "unauthorized_without_credentials",
                                Kind.AUTH,
                                UNAUTHORIZED,
                                "no credentials",
                                request.orElseThrow().withoutCredentials())
                        : Cases.pending(UNAUTHORIZED, request.reason()));
    }

    private static ContractCase refusal(String id, Kind kind, String status, String title, Request request) {
        return new ContractCase(id, kind, Optional.of(status), title, new Send(request, Expectation.RESPONDS));
    }
}
