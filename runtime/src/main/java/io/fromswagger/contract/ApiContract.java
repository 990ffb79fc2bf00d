package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One API as its document describes it, and the judge of what is sent and answered.
 *
 * <pre>{@code
 * ApiContract orders = ApiContract.of(OrdersClient.class);
 * OperationContract placeOrder = orders.operation("placeOrder");
 * List<Violation> broken = orders.checkResponse(placeOrder, 201, headers, body);
 * }</pre>
 */
public final class ApiContract {

    private ApiContract() {}

    /** The contract that the generated class belongs to; read once. */
    public static ApiContract of(Class<?> generatedClass) {
        return Later.later();
    }

    /** A contract from its JSON. */
    public static ApiContract read(Json json) {
        return Later.later();
    }

    /** The API's name in Java: {@code orders}. */
    public String name() {
        return Later.later();
    }

    public String title() {
        return Later.later();
    }

    public String version() {
        return Later.later();
    }

    /** The document: {@code openapi/orders.yaml}. */
    public String spec() {
        return Later.later();
    }

    /** The document's fingerprint when the classes were generated. */
    public String sha256() {
        return Later.later();
    }

    /** {@code SERVICE} or {@code DOWNSTREAM}. */
    public String role() {
        return Later.later();
    }

    /** The path of the document's server, without a slash at its end: {@code /v1}; may be empty. */
    public String basePath() {
        return Later.later();
    }

    public List<OperationContract> operations() {
        return Later.later();
    }

    /**
     * The operation of that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public OperationContract operation(String id) {
        return Later.later();
    }

    public Map<String, SecurityScheme> securitySchemes() {
        return Later.later();
    }

    /**
     * The operation that a request is for: a path without parameters comes before one with.
     *
     * @param rawPath as on the wire, without the base path and without the query
     */
    public Optional<OperationContract> match(String method, String rawPath) {
        return Later.later();
    }

    /**
     * What is wrong with a response; nothing when the list is empty.
     *
     * <p>A documented 5xx is still a server error; leave {@link Checks#NOT_A_SERVER_ERROR} out where one was asked for.
     */
    public List<Violation> checkResponse(
            OperationContract operation, int status, Map<String, List<String>> headers, byte[] body) {
        return Later.later();
    }

    /**
     * What is wrong with a request; nothing when the list is empty.
     *
     * @param rawPath as on the wire, without the base path
     * @param rawQuery as on the wire, without the question mark; may be empty
     */
    public List<Violation> checkRequest(
            OperationContract operation,
            String rawPath,
            String rawQuery,
            Map<String, List<String>> headers,
            byte[] body) {
        return Later.later();
    }
}
