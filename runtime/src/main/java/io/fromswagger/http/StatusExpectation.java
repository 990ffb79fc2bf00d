package io.fromswagger.http;

import io.fromswagger.contract.Checks;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.contract.Violation;
import java.util.Optional;

/** The status that a test expects, as the document writes it: {@code 201}, {@code 4XX}, {@code default}. */
final class StatusExpectation {

    private StatusExpectation() {}

    static boolean fits(Exchange exchange, String documentedStatus) {
        return exchange.operation()
                .response(exchange.received().status())
                .filter(response -> response.status().equalsIgnoreCase(documentedStatus))
                .isPresent();
    }

    static Violation violation(Exchange exchange, String expected) {
        int actual = exchange.received().status();
        Optional<ResponseContract> documented = exchange.operation().response(actual);
        String pointer = documented
                .map(ResponseContract::pointer)
                .orElse(exchange.operation().pointer() + "/responses");
        String meaning = documented.map(ResponseContract::description).orElse("not documented");
        return new Violation(
                Checks.STATUS_CODE_CONFORMANCE,
                "the status must be " + expected,
                pointer,
                documented
                        .map(ResponseContract::line)
                        .orElse(exchange.operation().line()),
                expected,
                actual + (meaning.isEmpty() ? "" : " (" + meaning + ")"));
    }
}
