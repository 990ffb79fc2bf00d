package io.fromswagger.http;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The values that prove who is calling, by security scheme.
 *
 * @param byScheme a bearer token, an API key, or {@code user:password}
 */
public record Credentials(Map<String, String> byScheme) {

    /** Nobody's. */
    public static final Credentials NONE = new Credentials(Map.of());

    public Credentials {
        byScheme = Collections.unmodifiableMap(new LinkedHashMap<>(byScheme));
    }

    /** These and one more. */
    public Credentials with(String scheme, String value) {
        Map<String, String> all = new LinkedHashMap<>(byScheme);
        all.put(scheme, value);
        return new Credentials(all);
    }

    /** What goes into a request of the operation: the first alternative of which all values are known; else nothing. */
    public List<Credential> forOperation(ApiContract contract, OperationContract operation) {
        return operation.security().stream()
                .filter(alternative -> !alternative.isEmpty())
                .filter(alternative -> byScheme.keySet().containsAll(alternative))
                .findFirst()
                .map(alternative -> alternative.stream()
                        .flatMap(name -> credential(contract, name).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<Credential> credential(ApiContract contract, String name) {
        SecurityScheme scheme = contract.securitySchemes().get(name);
        String value = byScheme.get(name);
        if (scheme == null || value == null) {
            return Optional.empty();
        }
        return switch (scheme.type()) {
            case "apiKey" ->
                Optional.of(new Credential(place(scheme), scheme.parameterName().orElse(name), value));
            case "mutualTLS" -> Optional.empty();
            default -> Optional.of(new Credential(Credential.In.HEADER, "Authorization", authorization(scheme, value)));
        };
    }

    private static Credential.In place(SecurityScheme scheme) {
        return switch (scheme.in().orElse("header").toLowerCase(Locale.ROOT)) {
            case "query" -> Credential.In.QUERY;
            case "cookie" -> Credential.In.COOKIE;
            default -> Credential.In.HEADER;
        };
    }

    /** OAuth 2 and OpenID Connect end in a bearer token, too. */
    private static String authorization(SecurityScheme scheme, String value) {
        String kind = scheme.type().equals("http") ? scheme.scheme().orElse("bearer") : "bearer";
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "bearer" -> "Bearer " + value;
            case "basic" -> "Basic " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
            default -> kind + " " + value;
        };
    }

    /** Names the schemes only. */
    @Override
    public String toString() {
        return "Credentials for " + byScheme.keySet();
    }
}
