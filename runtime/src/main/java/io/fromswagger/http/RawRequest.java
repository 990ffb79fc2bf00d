package io.fromswagger.http;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.contract.SampleRequest;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request that leaves the document on purpose: it starts as the document's sample, and any part of it can be left out,
 * replaced or added.
 *
 * <pre>{@code
 * orders.raw().placeOrder().without("quantity").send().expectStatus(400);
 * orders.raw().placeOrder().with("quantity", -1).withoutCredentials().send().expectStatus(401);
 * orders.raw().getOrder().path("orderId", "no-number").send().expectStatus(404);
 * }</pre>
 *
 * <p>Nothing is checked before it is sent. Where the document allows no sample to be made, the request starts empty, as
 * {@link #startsEmpty()} tells; a parameter of the path that names a resource has to be set, as its value is not in the
 * document.
 *
 * @param <R> what the operation answers
 */
public final class RawRequest<R extends ApiResponse> {

    private final ApiClient client;
    private final OperationContract operation;
    private final Function<Exchange, R> response;
    private final Map<In, Map<String, Object>> parameters = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private Optional<String> mediaType = Optional.empty();
    private @Nullable Object body;
    private boolean withBody;
    private boolean asItIs;
    private boolean withCredentials = true;
    private String method;

    RawRequest(ApiClient client, OperationContract operation, Function<Exchange, R> response) {
        this.client = client;
        this.operation = operation;
        this.response = response;
        this.method = operation.method();
        operation.sampleRequest().ifPresent(this::startWith);
    }

    private void startWith(SampleRequest sample) {
        sample.path().forEach((name, value) -> parameter(In.PATH, name, value));
        sample.query().forEach((name, value) -> parameter(In.QUERY, name, value));
        sample.header().forEach((name, value) -> parameter(In.HEADER, name, value));
        sample.cookie().forEach((name, value) -> parameter(In.COOKIE, name, value));
        mediaType = sample.contentType();
        body = sample.body();
        withBody = sample.body().isPresent();
    }

    /** Whether there is no sample of this request, because no legal one could be made from the document. */
    public boolean startsEmpty() {
        return operation.sampleRequest().isEmpty();
    }

    /** Sets a parameter of the path, documented or not. */
    public RawRequest<R> path(String name, Object value) {
        return parameter(In.PATH, name, value);
    }

    /** Sets a query parameter, documented or not; a list that is not documented is sent as one parameter per item. */
    public RawRequest<R> query(String name, Object value) {
        return parameter(In.QUERY, name, value);
    }

    /** Sets a header, whatever it is; credentials and content type can be replaced, too. */
    public RawRequest<R> header(String name, Object value) {
        leftOut.removeIf(name::equalsIgnoreCase);
        return without(In.HEADER, name).parameter(In.HEADER, name, value);
    }

    /** Sets a cookie, documented or not. */
    public RawRequest<R> cookie(String name, Object value) {
        return parameter(In.COOKIE, name, value);
    }

    /** Sends no such query parameter. */
    public RawRequest<R> withoutQuery(String name) {
        return without(In.QUERY, name);
    }

    /** Sends no such header, not even one that the client itself would add, such as {@code Accept}. */
    public RawRequest<R> withoutHeader(String name) {
        leftOut.add(name);
        return without(In.HEADER, name);
    }

    /** Sends no such cookie. */
    public RawRequest<R> withoutCookie(String name) {
        return without(In.COOKIE, name);
    }

    /** Sends no credentials. */
    public RawRequest<R> withoutCredentials() {
        withCredentials = false;
        return this;
    }

    /**
     * Leaves a property out of the body.
     *
     * @param place its name, or a JSON pointer such as {@code /lines/0/price}
     * @throws IllegalArgumentException when the body has no such place
     */
    public RawRequest<R> without(String place) {
        return body(new JsonEdit(place).without(tree(place)));
    }

    /**
     * Sets a property of the body, of whatever type; null is JSON's null.
     *
     * @param place its name, or a JSON pointer such as {@code /lines/0/price}; the property itself may be new
     * @throws IllegalArgumentException when nothing is there that could have such a property
     */
    public RawRequest<R> with(String place, @Nullable Object value) {
        return body(new JsonEdit(place).with(tree(place), encoded(value)));
    }

    /** Replaces the body by another value, written in the form of its media type: a record, a builder, a map, bytes. */
    public RawRequest<R> body(@Nullable Object value) {
        body = value;
        withBody = true;
        asItIs = false;
        return this;
    }

    /** Replaces the body by exactly this text, such as JSON that is none. */
    public RawRequest<R> bodyText(String text) {
        body(text);
        asItIs = true;
        return this;
    }

    /** Sends no body, and no content type. */
    public RawRequest<R> withoutBody() {
        withBody = false;
        return this;
    }

    /** The body's media type, in whose form it is written, and which the header {@code Content-Type} tells. */
    public RawRequest<R> mediaType(String type) {
        mediaType = Optional.of(type);
        return this;
    }

    /** Another method than the operation's. */
    public RawRequest<R> method(String other) {
        method = other;
        return this;
    }

    /**
     * Sends the request.
     *
     * @throws IllegalStateException when a parameter of the path is not set
     * @throws NoAnswer when there is none
     */
    public R send() {
        ApiRequest request = (withCredentials ? client : client.withoutCredentials()).request(operation.id());
        if (withBody) {
            String type = mediaType.or(this::documentedType).orElse("application/json");
            request.body(type, asItIs ? Payload.of(String.valueOf(body)) : body);
        }
        values(In.PATH).forEach(request::path);
        values(In.QUERY).forEach(request::query);
        values(In.HEADER).forEach(request::header);
        values(In.COOKIE).forEach(request::cookie);
        leftOut.forEach(request::withoutHeader);
        return response.apply(request.method(method).send());
    }

    private Optional<String> documentedType() {
        return operation
                .body()
                .flatMap(documented -> documented.content().stream()
                        .map(media -> media.name())
                        .filter(name -> !name.contains("*"))
                        .findFirst());
    }

    private Json tree(String place) {
        if (!withBody) {
            throw new IllegalStateException(operation.spoken() + " has no body yet that could have '" + place
                    + "': " + (startsEmpty() ? "no sample of it could be made from the document, so " : "")
                    + "set one with body(…)");
        }
        return JsonCodec.encode(body);
    }

    /** In a body that travels in parts, bytes are not base64 but a text with a character for each. */
    private Json encoded(@Nullable Object value) {
        boolean inParts =
                mediaType.filter(type -> type.startsWith("multipart/")).isPresent();
        return inParts && value instanceof Bytes bytes
                ? Json.of(bytes.text(StandardCharsets.ISO_8859_1))
                : JsonCodec.encode(value);
    }

    private Map<String, Object> values(In in) {
        return parameters.computeIfAbsent(in, place -> new LinkedHashMap<>());
    }

    private RawRequest<R> parameter(In in, String name, Object value) {
        values(in).put(name, value);
        return this;
    }

    private RawRequest<R> without(In in, String name) {
        values(in).keySet().removeIf(in == In.HEADER ? name::equalsIgnoreCase : name::equals);
        return this;
    }
}
