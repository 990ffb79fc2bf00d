package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.http.Exchange;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;

/** What a service answered to an operation's sample request, for a request that follows. */
public final class Answered {

    private final ApiContract api;
    private final Exchange exchange;

    Answered(ApiContract api, Exchange exchange) {
        this.api = api;
        this.exchange = exchange;
    }

    /**
     * What a runtime expression stands for (OpenAPI 3.1, section 4.8.20.4): {@code $response.body#/id}. A test whose
     * exchange doesn't have it is pending.
     *
     * @param expression one that begins with a dollar sign, or a text with some in braces
     */
    public String value(String expression) {
        return new RuntimeExpression(exchange)
                .value(expression)
                .orElseThrow(() -> new Pending("the next request can't be made: "
                        + exchange.operation().spoken() + " has no "
                        + expression + "\n  response  " + exchange.received().status() + " "
                        + exchange.received().body().text()));
    }

    /** The answer's body; absent when it isn't JSON. */
    public Json body() {
        try {
            return Json.parse(exchange.received().body().text());
        } catch (JsonSyntaxProblem notJson) {
            return Json.ABSENT;
        }
    }

    /** What was sent, as JSON; of a form, by the types that the document gives its fields. */
    public Json posted() {
        return api.readRequestBody(
                exchange.operation(),
                exchange.sent().headers(),
                exchange.sent().body().bytes());
    }
}
