package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.FormText;
import io.fromswagger.contract.MediaTypeContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.contract.ParameterText;
import io.fromswagger.contract.PercentCode;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what a test says about the requests that it means. */
final class RequestMatchBuilder {

    private final ApiContract contract;
    private final OperationContract operation;
    private final Map<String, String> path = new LinkedHashMap<>();
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Json body = Json.ABSENT;

    RequestMatchBuilder(ApiContract contract, OperationContract operation) {
        this.contract = contract;
        this.operation = operation;
    }

    void path(String name, @Nullable Object value) {
        path.put(name, PercentCode.decode(text(In.PATH, name).path(JsonCodec.encode(value))));
    }

    /** One parameter of the document may be several of the query: one for each item, or for each member. */
    void query(String name, @Nullable Object value) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        pairs(text(In.QUERY, name).pairs(JsonCodec.encode(value)))
                .forEach(pair -> values.computeIfAbsent(pair.getKey(), first -> new ArrayList<>())
                        .add(pair.getValue()));
        query.putAll(values);
    }

    void header(String name, @Nullable Object value) {
        headers.put(name, text(In.HEADER, name).header(JsonCodec.encode(value)));
    }

    void cookie(String name, @Nullable Object value) {
        pairs(text(In.COOKIE, name).pairs(JsonCodec.encode(value)))
                .forEach(pair -> cookies.put(pair.getKey(), pair.getValue()));
    }

    private ParameterText text(In in, String name) {
        return operation
                .parameter(in, name)
                .map(ParameterText::new)
                .orElseThrow(() -> new IllegalArgumentException(
                        operation.spoken() + " has no parameter '" + name + "' in its " + in));
    }

    private static List<Map.Entry<String, String>> pairs(List<String> encoded) {
        return encoded.stream()
                .map(pair -> Map.entry(
                        PercentCode.decode(pair.substring(0, pair.indexOf('='))),
                        PercentCode.decode(pair.substring(pair.indexOf('=') + 1))))
                .toList();
    }

    void body(Json part) {
        body = part.isObject() ? inItsKind(part) : part;
    }

    RequestMatch build() {
        var others = new ArrayList<String>();
        for (var other : contract.operations()) {
            if (other.method().equalsIgnoreCase(operation.method())
                    && PathPrecedence.takesFrom(other.requestPath(), operation.requestPath())) {
                others.add(PathPattern.regex(contract.basePath() + other.requestPath(), Map.of()));
            }
        }
        return new RequestMatch(
                operation.method(),
                PathPattern.regex(contract.basePath() + operation.requestPath(), path),
                others,
                query,
                headers,
                cookies,
                body,
                bodyKind());
    }

    private RequestMatch.BodyKind bodyKind() {
        var name = spoken().map(MediaTypeContract::name).orElse("").toLowerCase(Locale.ROOT);
        return name.startsWith(RequestBody.FORM)
                ? RequestMatch.BodyKind.FORM
                : name.startsWith(RequestBody.PARTS) ? RequestMatch.BodyKind.PARTS : RequestMatch.BodyKind.WHOLE;
    }

    private Optional<MediaTypeContract> spoken() {
        return operation
                .body()
                .flatMap(documented -> documented.content().stream()
                        .filter(media -> documented.content().size() == 1 || media.preferred())
                        .findFirst());
    }

    private Json inItsKind(Json object) {
        return switch (bodyKind()) {
            case WHOLE -> object;
            case FORM ->
                RequestBody.form(String.join(
                        "&",
                        FormText.pairs(
                                object, spoken().map(MediaTypeContract::fields).orElse(Map.of()))));
            case PARTS -> {
                var parts = new LinkedHashMap<String, Object>();
                object.members()
                        .forEach((name, value) -> parts.put(name, value.isArray() ? texts(value) : text(value)));
                yield Json.of(parts);
            }
        };
    }

    private static List<String> texts(Json array) {
        return array.items().stream().map(RequestMatchBuilder::text).toList();
    }

    private static String text(Json value) {
        if (value.isArray()) {
            return String.join(",", texts(value));
        }
        return value.isString() ? value.asString() : value.toString();
    }
}
