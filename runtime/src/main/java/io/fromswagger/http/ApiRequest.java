package io.fromswagger.http;

import io.fromswagger.contract.BodyContract;
import io.fromswagger.contract.FieldContract;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.MediaTypeContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract;
import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.contract.ParameterSink;
import io.fromswagger.contract.ParameterText;
import io.fromswagger.contract.PercentCode;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A request in the making; parameters are written as the document says, unknown ones in OpenAPI's default style.
 *
 * <p>Nothing is checked: a test may leave the document on purpose.
 */
public final class ApiRequest implements ParameterSink {

    private final ApiClient client;
    private final OperationContract operation;
    private final Map<String, Object> path = new LinkedHashMap<>();
    private final List<String> query = new ArrayList<>();
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<String> cookies = new ArrayList<>();
    private Payload body = Payload.EMPTY;
    private String method;

    ApiRequest(ApiClient client, OperationContract operation) {
        this.client = client;
        this.operation = operation;
        this.method = operation.method();
        RequestHeaders.accept(operation).ifPresent(accept -> header("Accept", accept));
        client.credentials(operation).forEach(this::credential);
    }

    private void credential(Credential credential) {
        switch (credential.in()) {
            case HEADER -> replaceHeader(credential.name(), credential.value());
            case QUERY -> query(credential.name(), credential.value());
            case COOKIE -> cookie(credential.name(), credential.value());
        }
    }

    /** Sets a parameter of the path. */
    @Override
    public ApiRequest path(String name, Object value) {
        path.put(name, value);
        return this;
    }

    /** Adds a query parameter; a null value leaves it out. */
    @Override
    public ApiRequest query(String name, @Nullable Object value) {
        if (value != null) {
            query.addAll(text(In.QUERY, name).pairs(JsonCodec.encode(value)));
        }
        return this;
    }

    /** Sets a header; a null value leaves it out. */
    @Override
    public ApiRequest header(String name, @Nullable Object value) {
        if (value != null) {
            replaceHeader(name, text(In.HEADER, name).header(JsonCodec.encode(value)));
        }
        return this;
    }

    /** Adds a cookie; a null value leaves it out. */
    @Override
    public ApiRequest cookie(String name, @Nullable Object value) {
        if (value != null) {
            cookies.addAll(text(In.COOKIE, name).pairs(JsonCodec.encode(value)));
        }
        return this;
    }

    /** Sets the body, in the form of the media type: JSON, form, parts, text or bytes. */
    public ApiRequest body(String mediaType, @Nullable Object value) {
        BodyText text = BodyText.of(mediaType, value, fields(mediaType));
        body = text.payload();
        replaceHeader("Content-Type", text.contentType());
        return this;
    }

    private Map<String, FieldContract> fields(String mediaType) {
        List<MediaTypeContract> documented =
                operation.body().map(BodyContract::content).orElse(List.of());
        return MediaType.parse(mediaType)
                .flatMap(type -> type.among(documented))
                .map(MediaTypeContract::fields)
                .orElse(Map.of());
    }

    /** Sets the body unless it is null. */
    public ApiRequest optionalBody(String mediaType, @Nullable Object value) {
        return value == null ? this : body(mediaType, value);
    }

    ApiRequest method(String other) {
        method = other;
        return this;
    }

    ApiRequest withoutHeader(String name) {
        headers.keySet().removeIf(name::equalsIgnoreCase);
        return this;
    }

    /**
     * Sends the request.
     *
     * @throws NoAnswer when there is none
     */
    public Exchange send() {
        return client.send(this);
    }

    OperationContract operation() {
        return operation;
    }

    SentRequest toSend() {
        if (!cookies.isEmpty()) {
            replaceHeader("Cookie", String.join("; ", cookies));
        }
        return new SentRequest(method, uri(), headers, body);
    }

    private URI uri() {
        String base = client.baseUrl().toString();
        String start = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        List<String> pairs = new ArrayList<>();
        if (!operation.fixedQuery().isEmpty()) {
            pairs.add(PercentCode.encodeIllegal(filled(operation.fixedQuery())));
        }
        pairs.addAll(query);
        return URI.create(start
                + PercentCode.encodeIllegal(filled(operation.requestPath()))
                + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs)));
    }

    private String filled(String template) {
        return ParameterText.PLACE
                .matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(pathText(place.group(1))));
    }

    private String pathText(String name) {
        Object value = path.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    operation.spoken() + " needs its path parameter " + name + ": path(\"" + name + "\", …)");
        }
        return text(In.PATH, name).path(JsonCodec.encode(value));
    }

    private ParameterText text(In in, String name) {
        return new ParameterText(operation.parameter(in, name).orElseGet(() -> undocumented(in, name)));
    }

    private static ParameterContract undocumented(In in, String name) {
        boolean form = in == In.QUERY || in == In.COOKIE;
        return new ParameterContract(name, in, false, form ? "form" : "simple", form, Json.ABSENT, "", 0);
    }

    private void replaceHeader(String name, String value) {
        headers.keySet().removeIf(name::equalsIgnoreCase);
        headers.put(name, List.of(value));
    }
}
