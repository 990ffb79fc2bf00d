package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        path.put(name, text(JsonCodec.encode(value)));
    }

    /** A list means a parameter that is sent once for each item, or once with all of them. */
    void query(String name, @Nullable Object value) {
        var json = JsonCodec.encode(value);
        var exploded = operation
                .parameter(ParameterContract.In.QUERY, name)
                .map(ParameterContract::explode)
                .orElse(true);
        query.put(name, json.isArray() && exploded ? texts(json) : List.of(text(json)));
    }

    void header(String name, @Nullable Object value) {
        headers.put(name, text(JsonCodec.encode(value)));
    }

    void cookie(String name, @Nullable Object value) {
        cookies.put(name, text(JsonCodec.encode(value)));
    }

    void body(Json part) {
        body = isForm() && part.isObject() ? asFields(part) : part;
    }

    RequestMatch build() {
        var others = new ArrayList<String>();
        for (var other : contract.operations()) {
            if (other.method().equalsIgnoreCase(operation.method())
                    && PathPrecedence.takesFrom(other.path(), operation.path())) {
                others.add(PathPattern.regex(contract.basePath() + other.path(), Map.of()));
            }
        }
        return new RequestMatch(
                operation.method(),
                PathPattern.regex(contract.basePath() + operation.path(), path),
                others,
                query,
                headers,
                cookies,
                body,
                isForm());
    }

    private boolean isForm() {
        return operation
                .body()
                .filter(documented -> documented.content().size() == 1
                        && documented.content().get(0).name().equalsIgnoreCase(RequestBody.FORM))
                .isPresent();
    }

    private static Json asFields(Json object) {
        var fields = new LinkedHashMap<String, Object>();
        object.members().forEach((name, value) -> fields.put(name, text(value)));
        return Json.of(fields);
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
