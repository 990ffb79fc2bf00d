package io.fromswagger.http;

import io.fromswagger.json.TypeOf;
import java.util.Optional;

/** The base of the generated responses: what came back, and the check of it. */
public class ApiResponse {

    private final Exchange exchange;

    protected ApiResponse(Exchange exchange) {
        this.exchange = exchange;
    }

    public final Exchange exchange() {
        return exchange;
    }

    public final int status() {
        return exchange.received().status();
    }

    /** The header's first value. */
    public final Optional<String> header(String name) {
        return Later.later();
    }

    public final String bodyText() {
        return exchange.received().body().text();
    }

    /**
     * Checks only the status: for tests that leave the document on purpose.
     *
     * @throws ContractFailure when it is another
     */
    public final ApiResponse expectStatus(int status) {
        return Later.later();
    }

    /** Checks the status and the whole response by the document, and decodes the body. */
    protected final <T> T expect(String documentedStatus, Class<T> bodyType) {
        return Later.later();
    }

    /** As {@link #expect(String, Class)}, for a type with arguments. */
    protected final <T> T expect(String documentedStatus, TypeOf<T> bodyType) {
        return Later.later();
    }

    /** Checks the status and the whole response by the document. */
    protected final void expect(String documentedStatus) {
        Later.later();
    }
}
