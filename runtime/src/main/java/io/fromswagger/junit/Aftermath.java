package io.fromswagger.junit;

import io.fromswagger.contract.Checks;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.Violation;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Exchange;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a service shows after something was done to it, held against what was done. */
final class Aftermath {

    private final Exchange exchange;
    private final String heading;

    Aftermath(Exchange exchange, String heading) {
        this.exchange = exchange;
        this.heading = heading;
    }

    /** Fails unless the answer has each of the properties as it was given. */
    void shows(Json given, String... properties) {
        var answer = answer();
        var broken = new ArrayList<Violation>();
        for (String property : properties) {
            var expected = at(given, property);
            var actual = at(answer, property);
            if (expected.isPresent() && !Likeness.of(expected, actual)) {
                broken.add(violation(
                        Checks.ROUND_TRIP,
                        dollar(property) + " must be what the service was given",
                        expected.toString(),
                        actual.isAbsent() ? "absent" : actual.toString()));
            }
        }
        failOn(broken);
    }

    /** Fails if the answer still has one of the properties as it was given once. */
    void showsNoMore(Json given, String... properties) {
        var answer = answer();
        var broken = new ArrayList<Violation>();
        for (String property : properties) {
            var old = at(given, property);
            if (!Likeness.isEmpty(old) && Likeness.of(old, at(answer, property))) {
                broken.add(violation(
                        Checks.ROUND_TRIP,
                        dollar(property) + " must be gone: PUT replaces all of a resource (RFC 9110, section 9.3.4)",
                        "anything but " + old,
                        at(answer, property).toString()));
            }
        }
        failOn(broken);
    }

    /**
     * Fails if what was deleted is still there.
     *
     * @return what to remark: a refusal that the document doesn't mention, or another than 404 and 410
     */
    Optional<String> isGone() {
        int status = exchange.received().status();
        if (status / 100 != 4) {
            failOn(List.of(violation(
                    Checks.USE_AFTER_FREE, "what was deleted must be gone", "404 or 410", String.valueOf(status))));
        }
        return asDocumented();
    }

    /**
     * Fails if the service broke down.
     *
     * @return what to remark: a status that the document doesn't mention
     */
    Optional<String> isNoServerError() {
        int status = exchange.received().status();
        if (status / 100 == 5) {
            failOn(List.of(violation(
                    Checks.NOT_A_SERVER_ERROR,
                    "the service must not break down when it is asked the same once more",
                    "2xx or 4xx",
                    String.valueOf(status))));
        }
        return asDocumented();
    }

    private Optional<String> asDocumented() {
        int status = exchange.received().status();
        if (operation().response(status).isEmpty()) {
            return Optional.of("spec gap: " + status + " is not documented for "
                    + operation().spoken());
        }
        failOn(exchange.checkResponse());
        return Optional.empty();
    }

    private Json answer() {
        try {
            return Json.parse(exchange.received().body().text());
        } catch (JsonSyntaxProblem notJson) {
            return Json.ABSENT;
        }
    }

    /** A name, or a JSON pointer. */
    private static Json at(Json value, String property) {
        return property.startsWith("/") ? value.at(property) : value.get(property);
    }

    private static String dollar(String property) {
        return "$" + (property.startsWith("/") ? property.replace('/', '.') : "." + property);
    }

    private Violation violation(String check, String rule, String expected, String actual) {
        return new Violation(
                check,
                rule + " (" + operation().pointer() + ")",
                operation().pointer(),
                operation().line(),
                expected,
                actual);
    }

    private void failOn(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ContractFailure.of(exchange, heading, violations);
        }
    }

    private OperationContract operation() {
        return exchange.operation();
    }
}
