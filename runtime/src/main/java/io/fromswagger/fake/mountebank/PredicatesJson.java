package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.RequestMatch;
import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes which requests a stub answers as Mountebank's predicates: one operator in each, and case always counts.
 *
 * <p>They let through at least what is meant. Mountebank compares values as text, so {@code "4200"} passes for
 * {@code 4200}; the recorded requests are compared again, with types, when the test is over.
 */
final class PredicatesJson {

    private PredicatesJson() {}

    static List<Map<String, Object>> of(RequestMatch match) {
        var predicates = new ArrayList<Map<String, Object>>();
        predicates.add(predicate("equals", "method", match.method()));
        predicates.add(predicate("matches", "path", match.path()));
        match.otherPaths().forEach(path -> predicates.add(Map.of("not", predicate("matches", "path", path))));
        match.query()
                .forEach((name, values) ->
                        values.forEach(value -> predicates.add(predicate("equals", "query", Map.of(name, value)))));
        match.headers()
                .forEach((name, value) ->
                        predicates.add(anyKeyCase(predicate("equals", "headers", Map.of(name, value)))));
        match.cookies()
                .forEach((name, value) -> predicates.add(
                        anyKeyCase(predicate("contains", "headers", Map.of("Cookie", name + "=" + value)))));
        if (match.body().isPresent()) {
            body(match, predicates);
        }
        return predicates;
    }

    private static void body(RequestMatch match, List<Map<String, Object>> predicates) {
        var body = match.body();
        if (match.bodyKind() == RequestMatch.BodyKind.FORM && body.isObject()) {
            body.members()
                    .forEach((name, value) -> values(value)
                            .forEach(one -> predicates.add(predicate("equals", "form", Map.of(name, one)))));
        } else if (match.bodyKind() == RequestMatch.BodyKind.PARTS && body.isObject()) {
            body.members()
                    .forEach((name, value) -> values(value)
                            .forEach(one -> predicates.add(predicate("contains", "body", one.asString()))));
        } else if (body.isObject() || body.isArray()) {
            predicates.add(predicate("equals", "body", body));
            noMoreItems("$", body, predicates);
        } else {
            var asText = body.isString() ? body.asString() : body.toString();
            predicates.add(Map.of(
                    "or", List.of(predicate("equals", "body", asText), predicate("equals", "body", body.toString()))));
        }
    }

    private static List<Json> values(Json value) {
        return value.isArray() ? value.items() : List.of(value);
    }

    /** Mountebank is content with arrays that have the wanted items among others; ours are as long as they are named. */
    private static void noMoreItems(String place, Json body, List<Map<String, Object>> predicates) {
        if (body.isObject()) {
            body.members().forEach((name, member) -> {
                if (name.matches("\\w+")) {
                    noMoreItems(place + "." + name, member, predicates);
                }
            });
        } else if (body.isArray()) {
            var next = predicate("exists", "body", true);
            next.put("jsonpath", Map.of("selector", place + "[" + body.items().size() + "]"));
            predicates.add(Map.of("not", next));
            for (var i = 0; i < body.items().size(); i++) {
                noMoreItems(place + "[" + i + "]", body.at(i), predicates);
            }
        }
    }

    private static Map<String, Object> predicate(String operator, String field, Object expected) {
        var predicate = new LinkedHashMap<String, Object>();
        predicate.put(operator, Map.of(field, expected));
        predicate.put("caseSensitive", true);
        return predicate;
    }

    /** Header names have no case. */
    private static Map<String, Object> anyKeyCase(Map<String, Object> predicate) {
        predicate.put("keyCaseSensitive", false);
        return predicate;
    }
}
