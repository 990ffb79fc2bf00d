package io.fromswagger.http;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sends requests of one API to one place; what a generated client is made of.
 *
 * <pre>{@code
 * var api = new ApiClient(ApiContract.of(OrdersClient.class), service.url(), Credentials.NONE, ExchangeListener.NONE);
 * var orders = new OrdersClient(api);
 * }</pre>
 */
public final class ApiClient {

    private final ApiContract contract;
    private final URI baseUrl;
    private final Supplier<Credentials> credentials;
    private final ExchangeListener listener;
    private final Wire wire;

    /**
     * A client that talks to a base URL.
     *
     * @param baseUrl what the document's paths are appended to
     */
    public ApiClient(ApiContract contract, URI baseUrl, Credentials credentials, ExchangeListener listener) {
        this(contract, baseUrl, () -> credentials, listener);
    }

    /**
     * As {@link #ApiClient(ApiContract, URI, Credentials, ExchangeListener)}.
     *
     * @param credentials asked for each request of an operation that not everybody may call
     */
    public ApiClient(ApiContract contract, URI baseUrl, Supplier<Credentials> credentials, ExchangeListener listener) {
        this(contract, baseUrl, credentials, listener, new Wire());
    }

    /** As {@link #ApiClient(ApiContract, URI, Supplier, ExchangeListener)}, over connections that others use, too. */
    public ApiClient(
            ApiContract contract,
            URI baseUrl,
            Supplier<Credentials> credentials,
            ExchangeListener listener,
            Wire wire) {
        this.contract = contract;
        this.baseUrl = baseUrl;
        this.credentials = credentials;
        this.listener = listener;
        this.wire = wire;
    }

    /** A new request of the operation; it has the credentials that the operation asks for, and nothing else yet. */
    public ApiRequest request(String operationId) {
        return new ApiRequest(this, contract.operation(operationId));
    }

    /** A new request of the operation that may leave the document; it starts as the document's sample. */
    public <R extends ApiResponse> RawRequest<R> raw(String operationId, Function<Exchange, R> response) {
        return new RawRequest<>(this, contract.operation(operationId), response);
    }

    /** The same client, sending no credentials. */
    public ApiClient withoutCredentials() {
        return new ApiClient(contract, baseUrl, () -> Credentials.NONE, listener, wire);
    }

    /** What its API promises. */
    public ApiContract contract() {
        return contract;
    }

    /** Where its API is; the document's paths are appended. */
    public URI baseUrl() {
        return baseUrl;
    }

    List<Credential> credentials(OperationContract operation) {
        return operation.security().isEmpty() ? List.of() : credentials.get().forOperation(contract, operation);
    }

    /**
     * Sends a request once more, just as it was.
     *
     * @throws NoAnswer when there is none
     */
    public Exchange again(Exchange earlier) {
        return send(earlier.operation(), earlier.sent());
    }

    /**
     * Sends a request of an operation that somebody else sent before.
     *
     * @throws NoAnswer when there is none
     */
    public Exchange replay(String operationId, Replay request) {
        var operation = contract.operation(operationId);
        return send(operation, request.toSend(operation, baseUrl, credentials(operation)));
    }

    Exchange send(ApiRequest request) {
        return send(request.operation(), request.toSend());
    }

    private Exchange send(OperationContract operation, SentRequest sent) {
        Exchange exchange = new Exchange(contract, operation, sent, wire.send(sent));
        listener.exchanged(exchange);
        return exchange;
    }
}
