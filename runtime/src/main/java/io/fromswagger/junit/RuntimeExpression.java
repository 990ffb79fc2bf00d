package io.fromswagger.junit;

import io.fromswagger.contract.Headers;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.SentRequest;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks up in a request and its answer what a runtime expression stands for (OpenAPI 3.1, section 4.8.20.4). */
final class RuntimeExpression {

    private static final Pattern EMBEDDED = Pattern.compile("\\{(\\$[^{}]*)}");

    private final Exchange exchange;

    RuntimeExpression(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Its value as text; empty where the exchange doesn't have it.
     *
     * @param expression such as {@code $response.body#/id}; or a text with some in braces
     */
    Optional<String> value(String expression) {
        if (expression.startsWith("$")) {
            return single(expression);
        }
        var embedded = EMBEDDED.matcher(expression);
        var text = new StringBuilder();
        int from = 0;
        while (embedded.find()) {
            MatchResult each = embedded.toMatchResult();
            var value = single(each.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            text.append(expression, from, each.start()).append(value.get());
            from = each.end();
        }
        return Optional.of(text.append(expression.substring(from)).toString());
    }

    private Optional<String> single(String expression) {
        return switch (expression) {
            case "$url" -> Optional.of(request().uri().toString());
            case "$method" -> Optional.of(request().method());
            case "$statusCode" -> Optional.of(String.valueOf(exchange.received().status()));
            default ->
                expression.startsWith("$request.")
                        ? ofRequest(expression.substring("$request.".length()))
                        : expression.startsWith("$response.")
                                ? ofResponse(expression.substring("$response.".length()))
                                : Optional.empty();
        };
    }

    private Optional<String> ofRequest(String source) {
        if (source.startsWith("header.")) {
            return Headers.of(request().headers()).first(source.substring("header.".length()));
        } else if (source.startsWith("path.")) {
            return ResourcePath.value(
                    exchange.operation().path(),
                    source.substring("path.".length()),
                    request().uri().getRawPath());
        } else if (source.startsWith("query.")) {
            return query(source.substring("query.".length()));
        }
        return inBody(source, request().body().text());
    }

    private Optional<String> ofResponse(String source) {
        return source.startsWith("header.")
                ? Headers.of(exchange.received().headers()).first(source.substring("header.".length()))
                : inBody(source, exchange.received().body().text());
    }

    private Optional<String> query(String name) {
        String query = Optional.ofNullable(request().uri().getRawQuery()).orElse("");
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && decoded(pair[0]).equals(name))
                .map(pair -> decoded(pair[1]))
                .findFirst();
    }

    private static Optional<String> inBody(String source, String body) {
        if (source.equals("body")) {
            return Optional.of(body);
        }
        try {
            return Json.parse(body)
                    .at(source.substring("body#".length()))
                    .optional()
                    .filter(value -> !value.isNull())
                    .map(value -> value.isString() ? value.asString() : value.toString());
        } catch (JsonSyntaxProblem notJson) {
            return Optional.empty();
        }
    }

    private SentRequest request() {
        return exchange.sent();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
