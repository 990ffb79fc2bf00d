package io.fromswagger.fake.recording;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Checks;
import io.fromswagger.contract.Violation;
import io.fromswagger.json.Bytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Holds the answers of a real collaborator against its document. */
final class Breach {

    private Breach() {}

    /**
     * The rules that the answer breaks. A server error that nobody documented is no lie of the document, but an accident.
     */
    static List<Violation> of(ApiContract contract, Exchange exchange) {
        var answer = exchange.answer();
        var headers = new LinkedHashMap<>(answer.headers());
        headers.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).equals("content-encoding"));
        return contract
                .checkResponse(
                        exchange.operation(),
                        answer.status(),
                        headers,
                        answer.content().orElse(Bytes.EMPTY).toByteArray())
                .stream()
                .filter(violation -> !violation.check().equals(Checks.NOT_A_SERVER_ERROR))
                .filter(violation ->
                        answer.content().isPresent() || !violation.check().equals(Checks.RESPONSE_SCHEMA_CONFORMANCE))
                .toList();
    }

    /** The breach as a failure tells it. */
    static String told(ApiContract contract, Upstream upstream, Exchange exchange, List<Violation> violations) {
        var first = violations.get(0);
        var operation = exchange.operation();
        var text = new StringBuilder("the real " + contract.name() + " at " + upstream + " broke its own document in "
                + operation.spoken() + " (" + contract.spec() + ":"
                + (first.line() > 0 ? first.line() : operation.line()) + ")");
        violations.forEach(violation -> text.append("\n  rule      ")
                .append(violation.rule())
                .append("\n  expected  ")
                .append(violation.expected())
                .append("\n  actual    ")
                .append(violation.actual()));
        return text.append("\n  sent      ")
                .append(exchange.sent())
                .append("\n  answered  ")
                .append(exchange.answered())
                .toString();
    }
}
