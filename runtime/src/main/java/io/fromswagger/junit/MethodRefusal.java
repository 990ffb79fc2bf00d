package io.fromswagger.junit;

import io.fromswagger.contract.Checks;
import io.fromswagger.contract.Headers;
import io.fromswagger.contract.Violation;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Exchange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a service refuses a method that its document doesn't have for a path: with 405, and {@code Allow} beside it (RFC
 * 9110, section 15.5.6). What an operation says of its own 405 is not about another method, which mostly a router refuses.
 */
final class MethodRefusal {

    private static final int NOT_ALLOWED = 405;

    /** What a gateway in front of the service, or a filter in it, says before the method is looked at. */
    private static final Set<Integer> ELSEWHERE = Set.of(501);

    private final Exchange exchange;
    private final String heading;

    MethodRefusal(Exchange exchange, String heading) {
        this.exchange = exchange;
        this.heading = heading;
    }

    /**
     * Fails unless the method is refused.
     *
     * @return what to remark: a refusal by another status than 405
     */
    Optional<String> judge() {
        int status = exchange.received().status();
        if (status == NOT_ALLOWED) {
            checkAllow();
            return Optional.empty();
        }
        if (status / 100 != 4 && !ELSEWHERE.contains(status)) {
            throw failure("a method that the document doesn't have must be refused", "405", String.valueOf(status));
        }
        boolean mayNameNothing =
                status == 404 && exchange.operation().requestPath().contains("{");
        return mayNameNothing
                ? Optional.empty()
                : Optional.of(method() + " was refused with " + status
                        + ", where HTTP has 405 and Allow (RFC 9110, section 15.5.6)");
    }

    private void checkAllow() {
        var allow = Headers.of(exchange.received().headers()).all("Allow");
        if (allow.isEmpty()) {
            throw failure("a 405 must say which methods there are (RFC 9110, section 15.5.6)", "Allow", "no Allow");
        }
        boolean allowed = allow.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .anyMatch(method()::equals);
        if (allowed) {
            throw failure(
                    "a 405 must not name the refused method as one that there is",
                    "Allow without " + method(),
                    "Allow: " + String.join(", ", allow));
        }
    }

    private ContractFailure failure(String rule, String expected, String actual) {
        var operation = exchange.operation();
        return ContractFailure.of(
                exchange,
                heading,
                List.of(new Violation(
                        Checks.UNSUPPORTED_METHOD,
                        rule + " (" + operation.pointer() + ")",
                        operation.pointer(),
                        operation.line(),
                        expected,
                        actual)));
    }

    private String method() {
        return exchange.sent().method();
    }
}
