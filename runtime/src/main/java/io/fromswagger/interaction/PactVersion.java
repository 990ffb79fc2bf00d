package io.fromswagger.interaction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A version of the Pact specification: how an interaction is written by it. */
abstract sealed class PactVersion permits PactV3, PactV4 {

    /** Rules are only given one at a time, but tools expect to be told how to combine them. */
    static Map<String, Object> rule(Map<String, Object> matcher) {
        var rule = new LinkedHashMap<String, Object>();
        rule.put("matchers", List.of(matcher));
        rule.put("combine", "AND");
        return rule;
    }

    abstract String number();

    /** Why a request can't be told by this version; empty where it can. */
    Optional<String> obstacle(Interaction.Request request) {
        return request.kept() == Interaction.Kept.LOST
                ? Optional.of("the fake's engine lost bytes of the request's body")
                : Optional.empty();
    }

    /** What stands around request and response, apart from the description and the state. */
    abstract void frame(Interaction interaction, Map<String, Object> tree);

    /** The values of a header. */
    abstract Object header(List<String> values);

    abstract Object requestBody(Interaction.Request request);

    /** Empty where this version can't expect such a body. */
    abstract Optional<Object> responseBody(ExpectedBody body);

    final Map<String, Object> tree(String description, Interaction interaction) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("description", description);
        tree.put("providerStates", List.of(ProviderState.of(interaction)));
        tree.put("request", request(interaction));
        tree.put("response", response(interaction.response()));
        frame(interaction, tree);
        return tree;
    }

    private Map<String, Object> request(Interaction interaction) {
        var request = interaction.request();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("method", request.method());
        tree.put("path", path(request.path()));
        if (!request.query().isEmpty()) {
            tree.put("query", new TreeMap<>(request.query()));
        }
        if (!request.headers().isEmpty()) {
            tree.put("headers", headers(request.headers()));
        }
        if (!request.body().isEmpty()) {
            tree.put("body", requestBody(request));
        }
        var generators = MomentGenerators.of(request, interaction.moments());
        if (!generators.isEmpty()) {
            tree.put("generators", generators);
        }
        return tree;
    }

    /** Percent-encodings stay. Pact-JVM takes a plus for a space, as in a form; encoded it is a plus for everybody. */
    static String path(String path) {
        return path.replace("+", "%2B");
    }

    private Map<String, Object> response(Interaction.Response response) {
        var expectedHeaders = ExpectedHeaders.of(response);
        var expectedBody = ExpectedBody.of(response);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("status", response.status());
        if (!expectedHeaders.values().isEmpty()) {
            tree.put("headers", headers(expectedHeaders.values()));
        }
        var rules = new LinkedHashMap<String, Object>();
        if (!expectedHeaders.rules().isEmpty()) {
            rules.put("header", expectedHeaders.rules());
        }
        responseBody(expectedBody).ifPresent(body -> {
            tree.put("body", body);
            rules.put("body", expectedBody.rules());
        });
        if (!rules.isEmpty()) {
            tree.put("matchingRules", rules);
        }
        return tree;
    }

    private Map<String, Object> headers(Map<String, List<String>> headers) {
        var tree = new TreeMap<String, Object>();
        headers.forEach((name, values) -> tree.put(name, header(values)));
        return tree;
    }
}
