package io.fromswagger.http;

import io.fromswagger.contract.ApiContract;
import java.net.URI;

/** Sends requests of one API to one place. */
public final class ApiClient {

    /**
     * A client that talks to a base URL.
     *
     * @param baseUrl what the document's paths are appended to
     */
    public ApiClient(ApiContract contract, URI baseUrl, Credentials credentials, ExchangeListener listener) {
        Later.later();
    }

    /** A new request of the operation; it has the credentials that the operation asks for, and nothing else yet. */
    public ApiRequest request(String operationId) {
        return Later.later();
    }

    /** The same client, sending no credentials. */
    public ApiClient withoutCredentials() {
        return Later.later();
    }

    public ApiContract contract() {
        return Later.later();
    }

    public URI baseUrl() {
        return Later.later();
    }
}
