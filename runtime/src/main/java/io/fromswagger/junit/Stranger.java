package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Checks;
import io.fromswagger.contract.Headers;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.Violation;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Credential;
import io.fromswagger.http.Credentials;
import io.fromswagger.http.Exchange;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A caller who proves nothing, or the wrong thing; and whether a service sends such a one away. */
final class Stranger {

    private static final String WRONG = "fromswagger-wrong-credential";
    private static final String WRONG_BASIC = "nobody:" + WRONG;

    private final Exchange exchange;
    private final String heading;
    private final boolean withWrongProof;

    Stranger(Exchange exchange, String heading, boolean withWrongProof) {
        this.exchange = exchange;
        this.heading = heading;
        this.withWrongProof = withWrongProof;
    }

    /**
     * What goes into the request: a wrong value for one scheme, and the right ones for those that go together with it.
     *
     * @throws Pending when one of the right ones is not known
     */
    static List<Credential> proofs(ApiContract api, OperationContract operation, Credentials known, String scheme) {
        var alternative = operation.security().stream()
                .filter(names -> names.contains(scheme))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(operation.spoken() + " knows no scheme '" + scheme + "'"));
        boolean basic = isBasic(api, scheme);
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : alternative) {
            String value = name.equals(scheme)
                    ? basic ? WRONG_BASIC : WRONG
                    : known.byScheme().get(name);
            if (value == null) {
                throw new Pending(operation.spoken() + " needs credentials for '" + name + "' beside wrong ones for '"
                        + scheme + "': give them with env.credentials(\"" + name
                        + "\", …) or -Dfromswagger.credentials." + name + "=…");
            }
            values.put(name, value);
        }
        return new Credentials(values).forOperation(api, operation);
    }

    /**
     * As {@link #proofs}, for {@code Basic} where the scheme is another one of HTTP's, and for {@code Bearer} where it is
     * {@code Basic}: RFC 9110, section 11.6.2, lets a request have one of them only.
     */
    static List<Credential> proofsByAnotherScheme(
            ApiContract api, OperationContract operation, Credentials known, String scheme) {
        String basic = Base64.getEncoder().encodeToString(WRONG_BASIC.getBytes(StandardCharsets.UTF_8));
        String value = isBasic(api, scheme) ? "Bearer " + WRONG : "Basic " + basic;
        return proofs(api, operation, known, scheme).stream()
                .map(proof -> isAuthorization(proof) ? new Credential(proof.in(), proof.name(), value) : proof)
                .toList();
    }

    private static boolean isAuthorization(Credential proof) {
        return proof.in() == Credential.In.HEADER && proof.name().equalsIgnoreCase("Authorization");
    }

    private static boolean isBasic(ApiContract api, String scheme) {
        return Optional.ofNullable(api.securitySchemes().get(scheme))
                .flatMap(it -> it.scheme())
                .filter("basic"::equalsIgnoreCase)
                .isPresent();
    }

    /**
     * Fails unless the stranger is sent away: with 401 where that is documented, else with any refusal.
     *
     * @return what to remark: a refusal that the document doesn't mention
     */
    Optional<String> judge() {
        int status = exchange.received().status();
        boolean documented = operation().response("401").isPresent();
        boolean forbidden =
                status == 403 && withWrongProof && operation().response("403").isPresent();
        if (status / 100 == 2 || status / 100 == 5 || (documented && status != 401 && !forbidden)) {
            throw failure(
                    "who calls " + (withWrongProof ? "with a wrong credential" : "without a credential")
                            + " must be sent away",
                    documented ? "401" : "401 or 403",
                    String.valueOf(status));
        }
        if (status == 401) {
            checkChallenge();
        }
        if (operation().response(status).isEmpty()) {
            return Optional.of("spec gap: " + status + " is not documented for "
                    + operation().spoken());
        }
        var broken = exchange.checkResponse();
        if (!broken.isEmpty()) {
            throw ContractFailure.of(exchange, heading, broken);
        }
        return Optional.empty();
    }

    private void checkChallenge() {
        var schemes = exchange.contract().securitySchemes();
        boolean http = operation().security().stream()
                .flatMap(List::stream)
                .map(schemes::get)
                .anyMatch(scheme -> scheme != null && scheme.type().equals("http"));
        if (http
                && Headers.of(exchange.received().headers())
                        .all("WWW-Authenticate")
                        .isEmpty()) {
            throw failure(
                    "a 401 must say how to authenticate (RFC 9110, section 15.5.2)",
                    "WWW-Authenticate",
                    "no WWW-Authenticate");
        }
    }

    private ContractFailure failure(String rule, String expected, String actual) {
        var promised = operation().response("401");
        String pointer =
                promised.map(response -> response.pointer()).orElse(operation().pointer());
        return ContractFailure.of(
                exchange,
                heading,
                List.of(new Violation(
                        Checks.IGNORED_AUTH,
                        rule + " (" + pointer + ")",
                        pointer,
                        promised.map(response -> response.line())
                                .orElse(operation().line()),
                        expected,
                        actual)));
    }

    private OperationContract operation() {
        return exchange.operation();
    }
}
