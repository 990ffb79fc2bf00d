package io.fromswagger.http;

import io.fromswagger.contract.Checks;
import io.fromswagger.contract.Headers;
import io.fromswagger.contract.Violation;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import io.fromswagger.json.TypeOf;
import java.util.List;
import java.util.Optional;

/** The base of the generated responses: what came back, and the check of it. */
public class ApiResponse {

    private final Exchange exchange;

    /** Called by the generated class of an operation. */
    protected ApiResponse(Exchange exchange) {
        this.exchange = exchange;
    }

    /** What was sent, and what came. */
    public final Exchange exchange() {
        return exchange;
    }

    /** The status that came, documented or not. */
    public final int status() {
        return exchange.received().status();
    }

    /** The header's first value. */
    public final Optional<String> header(String name) {
        return Headers.of(exchange.received().headers()).first(name);
    }

    /** The body as text, read as UTF-8. */
    public final String bodyText() {
        return exchange.received().body().text();
    }

    /**
     * Checks only the status: for tests that leave the document on purpose.
     *
     * @throws ContractFailure when it is another
     */
    public final ApiResponse expectStatus(int status) {
        if (status() != status) {
            fail(String.valueOf(status), List.of(StatusExpectation.violation(exchange, String.valueOf(status))));
        }
        return this;
    }

    /** Checks the status and the whole response by the document; the body as text, in whichever media type it came. */
    public final String expectText(int status) {
        expectStatus(status);
        conforms(String.valueOf(status));
        return bodyText();
    }

    /** Checks the status and the whole response by the document; the body as bytes, in whichever media type it came. */
    public final Bytes expectBytes(int status) {
        expectText(status);
        return Bytes.of(exchange.received().body().bytes());
    }

    /** Checks the status and the whole response by the document, and decodes the body. */
    protected final <T> T expect(String documentedStatus, Class<T> bodyType) {
        expect(documentedStatus);
        return new ResponseBody(exchange, documentedStatus).decode(bodyType);
    }

    /** As {@link #expect(String, Class)}, for a type with arguments. */
    protected final <T> T expect(String documentedStatus, TypeOf<T> bodyType) {
        expect(documentedStatus);
        return new ResponseBody(exchange, documentedStatus).decode(bodyType);
    }

    /** Checks the status and the whole response by the document. */
    protected final void expect(String documentedStatus) {
        if (!StatusExpectation.fits(exchange, documentedStatus)) {
            fail(documentedStatus, List.of(StatusExpectation.violation(exchange, documentedStatus)));
        }
        conforms(documentedStatus);
    }

    private void conforms(String documentedStatus) {
        List<Violation> violations = exchange.checkResponse().stream()
                .filter(violation -> !violation.check().equals(Checks.NOT_A_SERVER_ERROR))
                .toList();
        if (!violations.isEmpty()) {
            fail(documentedStatus, violations);
        }
    }

    /** A documented header, read as its type; empty when the response doesn't have it. */
    protected final <T> Optional<T> header(String name, Class<T> type) {
        return headerValue(name).map(json -> JsonCodec.decode(json, type));
    }

    /** As {@link #header(String, Class)}, for a type with arguments. */
    protected final <T> Optional<T> header(String name, TypeOf<T> type) {
        return headerValue(name).map(json -> JsonCodec.decode(json, type));
    }

    private Optional<Json> headerValue(String name) {
        return exchange.contract()
                .readResponseHeader(
                        exchange.operation(),
                        status(),
                        name,
                        exchange.received().headers());
    }

    private void fail(String heading, List<Violation> violations) {
        throw ContractFailure.of(exchange, heading, violations);
    }
}
