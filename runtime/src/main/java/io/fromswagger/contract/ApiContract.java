package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private final Head head;
    private final List<OperationContract> operations;
    private final List<Route> routes;
    private final Map<String, SecurityScheme> securitySchemes;
    private final Map<String, ResourceContract> resources;
    private final List<Omission> leftOut;
    private final NamedProperties properties;
    private final RequestCheck requestCheck;
    private final SecurityCheck securityCheck;
    private final CallCheck callCheck;
    private final ResponseCheck responseCheck;
    private final BodyReader bodyReader;

    ApiContract(
            Head head,
            List<OperationContract> operations,
            Map<String, SecurityScheme> securitySchemes,
            Map<String, ResourceContract> resources,
            List<Omission> leftOut,
            NamedProperties properties,
            SchemaLibrary schemas) {
        this.head = head;
        this.operations = List.copyOf(operations);
        this.routes = operations.stream()
                .map(operation -> new Route(operation, PathTemplate.of(operation.requestPath())))
                .sorted(Comparator.comparing(Route::template, PathTemplate.CONCRETE_FIRST))
                .toList();
        this.securitySchemes = Collections.unmodifiableMap(new LinkedHashMap<>(securitySchemes));
        this.properties = properties;
        this.resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        this.leftOut = List.copyOf(leftOut);
        SchemaCheck ofRequests = new SchemaCheck(schemas, Direction.REQUEST);
        this.requestCheck = new RequestCheck(ofRequests);
        this.securityCheck = new SecurityCheck(this.securitySchemes);
        this.callCheck = new CallCheck(
                requestCheck,
                new QueryCheck(new SchemaTypes(schemas), this.operations, this.securitySchemes),
                new PartCheck(ofRequests));
        this.bodyReader = new BodyReader(schemas);
        this.responseCheck = new ResponseCheck(new SchemaCheck(schemas, Direction.RESPONSE));
    }

    /** What identifies the API. */
    record Head(
            String name,
            String title,
            String version,
            String spec,
            DocumentFiles files,
            String role,
            String basePath,
            Optional<String> given) {}

    private record Route(OperationContract operation, PathTemplate template) {}

    /** The contract that the generated class belongs to; read once. */
    public static ApiContract of(Class<?> generatedClass) {
        return ContractResource.of(generatedClass);
    }

    /** A contract from its JSON. */
    public static ApiContract read(Json json) {
        return new ContractReader(json).read();
    }

    /** The API's name in Java: {@code orders}. */
    public String name() {
        return head.name();
    }

    public String title() {
        return head.title();
    }

    public String version() {
        return head.version();
    }

    /** The document: {@code openapi/orders.yaml}. */
    public String spec() {
        return head.spec();
    }

    /** What was read of the document when the classes were generated. */
    public DocumentFiles files() {
        return head.files();
    }

    /** {@code SERVICE} or {@code DOWNSTREAM}. */
    public String role() {
        return head.role();
    }

    /** The path of the document's server, without a slash at its end: {@code /v1}; may be empty. */
    public String basePath() {
        return head.basePath();
    }

    /** The simple name of the interface of hooks that was generated with it; only services under test have one. */
    public Optional<String> given() {
        return head.given();
    }

    /** In the order of the document. */
    public List<OperationContract> operations() {
        return operations;
    }

    /**
     * The operation of that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public OperationContract operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(spec() + " has no operation '" + id + "'; it has "
                        + operations.stream().map(OperationContract::id).toList()));
    }

    /** The resources of which tests need one that exists, by their paths: {@code /orders/{orderId}}. */
    public Map<String, ResourceContract> resources() {
        return resources;
    }

    /** What of the document was left out when the classes were generated, by the codes of the problems. */
    public List<Omission> leftOut() {
        return leftOut;
    }

    /** The properties of all named schemas: {@code NewOrder.sku}. */
    public Set<String> namedProperties() {
        return properties.all();
    }

    /**
     * Where a value has properties of named schemas.
     *
     * @param schema one of this contract
     * @return by JSON pointer: the names of the property there; two where a schema is part of another
     */
    public Map<String, Set<String>> namedProperties(Json value, Json schema) {
        return properties.in(value, schema);
    }

    public Map<String, SecurityScheme> securitySchemes() {
        return securitySchemes;
    }

    /**
     * The operation that a request is for: a path without parameters comes before one with.
     *
     * @param rawPath as on the wire, without the base path and without the query
     */
    public Optional<OperationContract> match(String method, String rawPath) {
        String upper = method.toUpperCase(Locale.ROOT);
        return routes.stream()
                .filter(route -> route.operation().method().equals(upper))
                .filter(route -> route.template().match(rawPath).isPresent())
                .map(Route::operation)
                .findFirst();
    }

    /**
     * What is wrong with a response; nothing when the list is empty.
     *
     * <p>A 5xx is a {@link Checks#NOT_A_SERVER_ERROR server error} unless the document names its code or {@code 5XX};
     * {@code default} alone does not excuse it.
     */
    public List<Violation> checkResponse(
            OperationContract operation, int status, Map<String, List<String>> headers, byte[] body) {
        return responseCheck.check(operation, status, Headers.of(headers), body);
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
        return requestCheck.check(operation, rawPath, rawQuery, Headers.of(headers), body);
    }

    /**
     * What a request lacks of the credentials that the document asks for; nothing when the list is empty. Whether they are
     * right, only who issued them knows.
     *
     * @param rawQuery as on the wire, without the question mark; may be empty
     */
    public List<Violation> checkSecurity(
            OperationContract operation, String rawQuery, Map<String, List<String>> headers, byte[] body) {
        return securityCheck.check(operation, rawQuery, Headers.of(headers), body).stream()
                .toList();
    }

    /**
     * As {@link #checkRequest}, and besides what a collaborator may pass over, but who calls it must not count on: a query
     * parameter that is not documented or is sent too often, a body that nobody documented, parts of another kind, an
     * {@code Accept} that takes nothing documented, a message that HTTP does not allow. A read-only property may be sent:
     * OpenAPI says that it should not, and who changes what was read sends it back.
     *
     * @param rawPath as on the wire, without the base path
     * @param rawQuery as on the wire, without the question mark; may be empty
     * @param isWhole whether the body is as it was sent; else a U+FFFD stands for each piece of it that is lost, and what is not
     *     JSON is judged without them
     */
    public List<Violation> checkCall(
            OperationContract operation,
            String rawPath,
            String rawQuery,
            Map<String, List<String>> headers,
            byte[] body,
            boolean isWhole) {
        return callCheck.check(operation, rawPath, rawQuery, Headers.of(headers), body, isWhole);
    }

    /**
     * The body of a request as JSON: forms and parts are objects whose members have the types that the document gives
     * them, a file is base64, other text is a string. Absent when there is no body.
     */
    public Json readRequestBody(OperationContract operation, Map<String, List<String>> headers, byte[] body) {
        return bodyReader.read(
                operation.body().map(BodyContract::content).orElse(List.of()), Headers.of(headers), body);
    }

    /**
     * The value of a request's parameter, with the type that the document gives it; empty when there is none.
     *
     * @param rawPath as on the wire, without the base path
     * @param rawQuery as on the wire, without the question mark; may be empty
     */
    public Optional<Json> readRequestParameter(
            OperationContract operation,
            ParameterContract parameter,
            String rawPath,
            String rawQuery,
            Map<String, List<String>> headers) {
        return requestCheck.parameter(operation, parameter, rawPath, rawQuery, Headers.of(headers));
    }

    /**
     * The value of a response's header, with the type that the document gives it; empty when there is no such header.
     *
     * <p>Of a header that is not documented for the status, what is documented for another one.
     */
    public Optional<Json> readResponseHeader(
            OperationContract operation, int status, String name, Map<String, List<String>> headers) {
        return responseCheck.header(operation, status, name, Headers.of(headers));
    }

    @Override
    public String toString() {
        return name() + " (" + spec() + ")";
    }
}
