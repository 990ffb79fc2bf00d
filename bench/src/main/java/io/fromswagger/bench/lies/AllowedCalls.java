package io.fromswagger.bench.lies;

import static io.fromswagger.bench.lies.Edits.KEY;
import static io.fromswagger.bench.lies.Edits.TYPE;
import static io.fromswagger.bench.lies.Edits.bodiless;
import static io.fromswagger.bench.lies.Edits.json;
import static io.fromswagger.bench.lies.Edits.with;
import static io.fromswagger.bench.lies.Edits.without;
import static io.fromswagger.bench.lies.Lie.Kind.RIGHT;
import static io.fromswagger.bench.lies.Lie.Kind.UNWANTED;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Header;
import io.fromswagger.bench.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Calls of the payments that their document allows: those that no test of the sample wants, and those that are right, though unusual. */
final class AllowedCalls {

    private AllowedCalls() {}

    static List<Lie> unwanted() {
        return List.of(
                Lie.of(
                        UNWANTED,
                        "a-cent-too-much",
                        "4201",
                        request -> with(request, "amount", new JsonPrimitive(4201))),
                Lie.of(
                        UNWANTED,
                        "another-currency",
                        "SEK",
                        request -> with(request, "currency", new JsonPrimitive("SEK"))),
                Lie.of(
                        UNWANTED,
                        "another-card",
                        "tok_mine",
                        request -> with(request, "cardToken", new JsonPrimitive("tok_mine"))),
                Lie.of(
                        UNWANTED,
                        "another-order",
                        "≠ body $.reference",
                        request -> with(request, "reference", new JsonPrimitive("order-7"))),
                Lie.of(
                        UNWANTED,
                        "another-key-each-time",
                        "the following element(s) were unexpected",
                        request -> request.withHeader(KEY, UUID.randomUUID().toString())),
                Lie.of(
                        UNWANTED,
                        "the-same-key-each-time",
                        "Found duplicate(s)",
                        request -> request.withHeader(KEY, "5f0f4a52-1f0e-4c7e-9d56-6f1f2f1d3c11")),
                new Lie(
                        UNWANTED,
                        "charged-twice",
                        "payments received 2 requests for createCharge",
                        (request, payments) -> {
                            payments.ask(request);
                            return payments.ask(request);
                        }),
                new Lie(
                        UNWANTED,
                        "never-charged",
                        "payments received no request for createCharge",
                        (request, payments) -> charged()),
                new Lie(
                        UNWANTED,
                        "charged-again-when-declined",
                        "payments received 3 requests",
                        (request, payments) -> {
                            var answer = payments.ask(request);
                            return answer.status() == 402 ? payments.ask(request) : answer;
                        }),
                new Lie(
                        UNWANTED,
                        "asked-again",
                        "GET /charges/{chargeId} met no stub of payments",
                        (request, payments) -> {
                            payments.ask(bodiless(without(request, KEY))
                                    .withMethod("GET")
                                    .withTarget("/charges/ch_1"));
                            return payments.ask(request);
                        }));
    }

    static List<Lie> right() {
        return List.of(
                right("names-in-capitals", request -> named(request, name -> name.toUpperCase(Locale.ROOT))),
                right("names-in-small-letters", request -> named(request, name -> name.toLowerCase(Locale.ROOT))),
                right("type-with-a-charset", request -> request.withHeader(TYPE, "application/json; charset=UTF-8")),
                right("type-in-capitals", request -> request.withHeader(TYPE, "Application/JSON")),
                right("accept-missing", request -> without(request, "Accept")),
                right("accept-anything", request -> request.withHeader("Accept", "*/*")),
                right(
                        "headers-of-a-trace",
                        request -> request.withHeader(
                                        "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                                .withHeader("X-Request-Id", "7")
                                .withHeader("User-Agent", "orders/1.0")),
                right(
                        "json-with-spaces",
                        request -> request.withBody("\r\n " + request.text().replace(",", " ,\n\t") + "\n")),
                right("json-in-another-order", request -> json(request, AllowedCalls::reversed)),
                right("json-escaped", request -> request.withBody(request.text().replace("EUR", "\\u0045UR"))),
                right(
                        "number-with-a-fraction-of-nothing",
                        request ->
                                request.withBody(request.text().replaceFirst("\"amount\":(\\d+)", "\"amount\":$1.0"))),
                right("path-with-a-letter-encoded", request -> request.withTarget("/%63harges")),
                right("query-without-anything", request -> request.withTarget("/charges?")));
    }

    private static Lie right(String id, UnaryOperator<Request> change) {
        return Lie.of(RIGHT, id, "", change);
    }

    private static JsonObject reversed(JsonObject object) {
        var names = new ArrayList<>(object.keySet());
        Collections.reverse(names);
        var reversed = new JsonObject();
        names.forEach(name -> reversed.add(name, object.get(name)));
        return reversed;
    }

    private static Request named(Request request, UnaryOperator<String> name) {
        var headers = request.headers().stream()
                .map(header -> new Header(name.apply(header.name()), header.value()))
                .toList();
        return new Request(request.method(), request.target(), headers, request.body());
    }

    private static Answer charged() {
        return new Answer(
                201, "Created", List.of(new Header(TYPE, "application/json")), """
                {"id":"ch_1","amount":4200,"currency":"EUR","reference":"order-1","status":"captured"}""".getBytes(StandardCharsets.UTF_8));
    }
}
