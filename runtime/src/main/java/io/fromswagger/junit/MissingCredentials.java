package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.SecurityScheme;
import io.fromswagger.http.Credential;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which credentials a person has to give before an operation can be tested. */
final class MissingCredentials {

    /** What needs an exchange with the server, or a key of one's own, rather than a value that goes with the request. */
    private static final Set<String> UNSUPPORTED =
            Set.of("digest", "hoba", "mutual", "negotiate", "scram-sha-256", "mutualTLS");

    private final Map<String, SecurityScheme> schemes;
    private final OperationContract operation;

    private MissingCredentials(ApiContract api, OperationContract operation) {
        this.schemes = api.securitySchemes();
        this.operation = operation;
    }

    static Optional<String> of(ApiContract api, OperationContract operation, List<Credential> known) {
        boolean anyoneMayCall =
                operation.security().isEmpty() || operation.security().stream().anyMatch(List::isEmpty);
        return anyoneMayCall || !known.isEmpty()
                ? Optional.empty()
                : Optional.of(operation.spoken() + " needs " + new MissingCredentials(api, operation).sentence());
    }

    private String sentence() {
        return operation.security().stream()
                .filter(alternative -> alternative.stream().noneMatch(this::isUnsupported))
                .findFirst()
                .map(this::instruction)
                .orElseGet(this::regret);
    }

    private String instruction(List<String> alternative) {
        String first = alternative.get(0);
        String each = alternative.size() > 1 ? " (and so on)" : "";
        var scheme = schemes.get(first);
        String hook = scheme == null
                ? ""
                : scheme.hook().map(name -> "the hook " + name + "(), ").orElse("");
        return "credentials for " + spoken(alternative) + ": give them with " + hook + "env.credentials(\"" + first
                + "\", …) or -Dfromswagger.credentials." + first + "=…" + each;
    }

    private String regret() {
        String unsupported = operation.security().get(0).stream()
                .filter(this::isUnsupported)
                .map(name -> "'" + name + "' (" + kind(name) + ")")
                .collect(Collectors.joining(" and "));
        return unsupported + ", a way to prove who is calling that fromswagger does not know: test it by hand";
    }

    private boolean isUnsupported(String name) {
        return UNSUPPORTED.contains(kind(name));
    }

    private String kind(String name) {
        SecurityScheme scheme = schemes.get(name);
        return scheme == null
                ? ""
                : scheme.type().equals("http") ? scheme.scheme().orElse("") : scheme.type();
    }

    private static String spoken(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" and "));
    }
}
