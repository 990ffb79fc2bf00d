package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.SecurityScheme;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.ContractCase.SendsAsStranger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Callers who prove nothing, or the wrong thing by one scheme, at every operation that not everybody may call. */
final class StrangerCases {

    private static final String UNAUTHORIZED = "401";

    /** What needs an exchange with the server, or a key of one's own, rather than a value that goes with the request. */
    private static final Set<String> NO_VALUE =
            Set.of("digest", "hoba", "mutual", "negotiate", "scram-sha-1", "scram-sha-256", "mutualTLS");

    private static final Set<String> BY_VALUE = Set.of("bearer", "basic");
    private static final Set<String> OUTSIDE_AUTHORIZATION = Set.of("apiKey", "mutualTLS");

    private final Map<String, SecurityScheme> schemes;
    private final Requests requests;

    StrangerCases(Api api, Requests requests) {
        this.schemes = api.securitySchemes().stream()
                .collect(Collectors.toMap(SecurityScheme::name, Function.identity(), (first, again) -> first));
        this.requests = requests;
    }

    List<ContractCase> of(Operation operation) {
        if (!isSecured(operation)) {
            return List.of();
        }
        Possible<Request> legal = requests.legal(operation);
        boolean inPath = !new PathTemplate(operation.path()).parameters().isEmpty();
        Possible<Request> request = legal.isPossible() || !inPath ? legal : requests.forUnknownResource(operation);
        if (!request.isPossible()) {
            return Statuses.documents(operation, UNAUTHORIZED)
                    ? List.of(Cases.pending(UNAUTHORIZED, request.reason()))
                    : List.of();
        }
        List<ContractCase> cases = new ArrayList<>();
        cases.add(unauthorized(
                "unauthorized_without_credentials",
                "no credentials",
                new SendsAsStranger(request.orElseThrow(), Optional.empty(), false)));
        List<String> proved = operation.security().stream()
                .filter(alternative -> alternative.stream().noneMatch(this::hasNoValue))
                .flatMap(List::stream)
                .distinct()
                .toList();
        proved.forEach(scheme -> cases.add(unauthorized(
                "unauthorized_with_wrong_" + Words.snakeCase(scheme),
                "wrong credentials for '" + scheme + "'",
                new SendsAsStranger(request.orElseThrow(), Optional.of(scheme), false))));
        proved.stream()
                .filter(scheme -> isTheOnlyOneOfHttp(operation, scheme))
                .forEach(scheme -> cases.add(unauthorized(
                        "unauthorized_with_another_scheme_than_" + Words.snakeCase(scheme),
                        (kind(scheme).equals("basic") ? "Bearer" : "Basic") + " in place of '" + scheme + "'",
                        new SendsAsStranger(request.orElseThrow(), Optional.of(scheme), true))));
        return cases;
    }

    /** Bearer or Basic, and no alternative in which the other one might be good. */
    private boolean isTheOnlyOneOfHttp(Operation operation, String scheme) {
        return BY_VALUE.contains(kind(scheme))
                && operation.security().stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(scheme))
                        .noneMatch(other -> !OUTSIDE_AUTHORIZATION.contains(kind(other)));
    }

    /**
     * Whether a caller who sends nothing but the request can be told from one who may call: not by a certificate, nor by a
     * scheme that the document names and doesn't define, unless it says what happens without.
     */
    private boolean isSecured(Operation operation) {
        boolean isRefusalDocumented = Statuses.documents(operation, UNAUTHORIZED);
        return !operation.security().isEmpty()
                && operation.security().stream()
                        .noneMatch(alternative -> alternative.stream()
                                .allMatch(scheme -> kind(scheme).equals("mutualTLS")
                                        || (!schemes.containsKey(scheme) && !isRefusalDocumented)));
    }

    private boolean hasNoValue(String scheme) {
        return !schemes.containsKey(scheme) || NO_VALUE.contains(kind(scheme));
    }

    private String kind(String name) {
        return Optional.ofNullable(schemes.get(name))
                .map(scheme -> scheme.type().equals("http")
                        ? scheme.scheme().orElse("").toLowerCase(Locale.ROOT)
                        : scheme.type())
                .orElse("");
    }

    private static ContractCase unauthorized(String id, String title, SendsAsStranger action) {
        return new ContractCase(id, Kind.AUTH, Optional.of(UNAUTHORIZED), title, action);
    }
}
