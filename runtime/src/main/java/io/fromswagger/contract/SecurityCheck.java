package io.fromswagger.contract;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a request against its operation's security: one alternative, with a credential for each of its schemes (OpenAPI 3.1,
 * "Security Requirement Object"). Whether a credential is the right one, no document says.
 *
 * <p>What can't be seen in a request counts as kept: certificates, and schemes that the document doesn't describe.
 */
final class SecurityCheck {

    private static final String AUTHORIZATION = "Authorization";
    /** Where RFC 6750 (2.2 and 2.3) allows a token besides. */
    static final String TOKEN = "access_token";

    private static final Pattern SCHEME = Pattern.compile("([\\w!#$%&'*+.^`|~-]+) +\\S.*", Pattern.DOTALL);

    /**
     * What is never an access token: the registered schemes that prove something else (IANA, "HTTP Authentication Schemes"),
     * and NTLM. All others pass, {@code Bearer} (RFC 6750), {@code DPoP} (RFC 9449) and those of single makers among them.
     */
    private static final Set<String> NO_TOKENS =
            Set.of("basic", "digest", "hoba", "mutual", "negotiate", "ntlm", "scram-sha-1", "scram-sha-256", "vapid");

    /** No more than what no token has: {@code Bearer Bearer eyJ…}, {@code Bearer "eyJ…"} (RFC 6750, 2.1). */
    private static final Pattern BEARER = Pattern.compile("bearer +[^\\s\"]+\\s*", Pattern.CASE_INSENSITIVE);

    private final Map<String, SecurityScheme> schemes;

    SecurityCheck(Map<String, SecurityScheme> schemes) {
        this.schemes = schemes;
    }

    /** Empty when the request has what one of the alternatives asks for. */
    Optional<Violation> check(OperationContract operation, String rawQuery, Headers headers, byte[] body) {
        Sent sent = new Sent(ParameterTexts.of(Map.of(), rawQuery, headers), form(headers, body));
        if (operation.security().isEmpty()
                || operation.security().stream()
                        .anyMatch(alternative -> alternative.stream().allMatch(name -> isKept(name, sent)))) {
            return Optional.empty();
        }
        String wanted = Wording.either(operation.security().stream()
                .map(alternative -> alternative.stream().map(this::wanted).collect(Collectors.joining(" and ")))
                .toList());
        return Optional.of(new Violation(
                Checks.REQUEST_SECURITY,
                "who calls must prove it by " + wanted + " (" + operation.pointer() + ")",
                operation.pointer(),
                operation.line(),
                wanted,
                actual(sent)));
    }

    private boolean isKept(String name, Sent sent) {
        SecurityScheme scheme = schemes.get(name);
        if (scheme == null) {
            return true;
        }
        return switch (scheme.type()) {
            case "apiKey" -> isKeyThere(scheme, sent);
            case "http" -> {
                String kind = scheme.scheme().orElse("");
                yield authorization(sent)
                                .filter(sentKind -> kind.isEmpty() || kind.equalsIgnoreCase(sentKind))
                                .filter(sentKind -> !sentKind.equalsIgnoreCase("basic") || isUserAndPassword(sent))
                                .filter(sentKind -> isOneToken(sentKind, sent))
                                .isPresent()
                        || (kind.equalsIgnoreCase("bearer") && isTokenElsewhere(sent));
            }
            case "oauth2", "openIdConnect" ->
                authorization(sent)
                                .filter(sentKind -> !NO_TOKENS.contains(sentKind.toLowerCase(Locale.ROOT)))
                                .filter(sentKind -> isOneToken(sentKind, sent))
                                .isPresent()
                        || isTokenElsewhere(sent);
            default -> true;
        };
    }

    private static boolean isKeyThere(SecurityScheme scheme, Sent sent) {
        String key = scheme.parameterName().orElse(scheme.name());
        return switch (place(scheme)) {
            case "query" -> isThere(sent.parameters().query(), key);
            case "cookie" -> isThere(sent.parameters().cookies(), key);
            default ->
                sent.parameters()
                        .headers()
                        .first(key)
                        .filter(value -> !value.isBlank())
                        .isPresent();
        };
    }

    private static boolean isTokenElsewhere(Sent sent) {
        return isThere(sent.parameters().query(), TOKEN) || isThere(sent.form(), TOKEN);
    }

    private static boolean isThere(List<ParameterTexts.Pair> pairs, String name) {
        return ParameterTexts.values(pairs, name).stream().anyMatch(value -> !value.isBlank());
    }

    /** The word before the credential, never the credential. */
    private static Optional<String> authorization(Sent sent) {
        return sent.parameters()
                .headers()
                .first(AUTHORIZATION)
                .map(SCHEME::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
    }

    private static boolean isOneToken(String kind, Sent sent) {
        return !kind.equalsIgnoreCase("bearer")
                || BEARER.matcher(
                                sent.parameters().headers().first(AUTHORIZATION).orElse(""))
                        .matches();
    }

    /** In base64, with a colon between (RFC 7617, 2). */
    private static boolean isUserAndPassword(Sent sent) {
        String credential = sent.parameters().headers().first(AUTHORIZATION).orElse("");
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(credential.substring(credential.indexOf(' ')).strip());
            return new String(bytes, StandardCharsets.UTF_8).contains(":");
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static String actual(Sent sent) {
        boolean isThere = sent.parameters().headers().first(AUTHORIZATION).isPresent();
        return authorization(sent)
                .map(scheme ->
                        AUTHORIZATION + ": " + scheme + " …" + (isOneToken(scheme, sent) ? "" : ", which is no token"))
                .orElse(isThere ? AUTHORIZATION + " without a scheme" : "absent");
    }

    private String wanted(String name) {
        SecurityScheme scheme = schemes.get(name);
        if (scheme == null) {
            return name;
        }
        return switch (scheme.type()) {
            case "apiKey" -> place(scheme) + " " + scheme.parameterName().orElse(name);
            case "http" -> AUTHORIZATION + ": " + capital(scheme.scheme().orElse("bearer")) + " …";
            case "oauth2", "openIdConnect" -> AUTHORIZATION + ": Bearer …";
            default -> name;
        };
    }

    private static String place(SecurityScheme scheme) {
        return scheme.in().orElse("header").toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<ParameterTexts.Pair> form(Headers headers, byte[] body) {
        return headers.first("Content-Type")
                .flatMap(MediaType::parse)
                .filter(MediaType::isForm)
                .map(type -> ParameterTexts.pairs(new String(body, StandardCharsets.UTF_8), "&"))
                .orElse(List.of());
    }

    private record Sent(ParameterTexts parameters, List<ParameterTexts.Pair> form) {}
}
