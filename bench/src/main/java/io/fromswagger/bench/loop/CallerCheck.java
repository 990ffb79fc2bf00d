package io.fromswagger.bench.loop;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a request proves who is calling, as the document asks for. */
final class CallerCheck {

    /** The only credential that is known, of any scheme; a user and a password for {@code basic}. */
    static final String CREDENTIAL = "caller:secret-of-the-loop";

    private final ApiContract contract;

    CallerCheck(ApiContract contract) {
        this.contract = contract;
    }

    boolean passes(OperationContract operation, Received request) {
        return operation.security().isEmpty()
                || operation.security().stream().anyMatch(alternative -> passes(alternative, request));
    }

    private boolean passes(List<String> alternative, Received request) {
        return alternative.stream()
                .allMatch(name -> passes(contract.securitySchemes().get(name), request));
    }

    private static boolean passes(SecurityScheme scheme, Received request) {
        if (scheme == null || scheme.type().equals("mutualTLS")) {
            return true;
        }
        if (scheme.type().equals("apiKey")) {
            String name = scheme.parameterName().orElse(scheme.name());
            return given(scheme.in().orElse("header"), name, request).equals(Optional.of(CREDENTIAL));
        }
        String kind = scheme.type().equals("http") ? scheme.scheme().orElse("bearer") : "bearer";
        String proof = kind.equalsIgnoreCase("basic")
                ? Base64.getEncoder().encodeToString(CREDENTIAL.getBytes(StandardCharsets.UTF_8))
                : CREDENTIAL;
        return request.header("Authorization")
                .filter(value -> value.equalsIgnoreCase(kind + " " + proof))
                .isPresent();
    }

    private static Optional<String> given(String in, String name, Received request) {
        return switch (in.toLowerCase(Locale.ROOT)) {
            case "query" -> request.queryParameter(name);
            case "cookie" -> request.cookie(name);
            default -> request.header(name);
        };
    }

    /** What an answer to a stranger has to say (RFC 9110, 11.6.1). */
    String challenge(OperationContract operation) {
        return operation.security().stream()
                .flatMap(List::stream)
                .map(contract.securitySchemes()::get)
                .filter(scheme -> scheme != null && scheme.type().equals("http"))
                .flatMap(scheme -> scheme.scheme().stream())
                .findFirst()
                .map(scheme -> scheme.toLowerCase(Locale.ROOT).equals("basic") ? "Basic realm=\"loop\"" : "Bearer")
                .orElse("Bearer");
    }
}
