package io.fromswagger.bench.lies;

import static io.fromswagger.bench.lies.Lie.Kind.FORBIDDEN;
import static io.fromswagger.bench.lies.Lie.Kind.RIGHT;
import static io.fromswagger.bench.lies.Lie.Kind.UNWANTED;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The catalogue of lies: how the sample service may call the payments. */
final class Lies {

    private static final String KEY = "Idempotency-Key";
    private static final String TYPE = "Content-Type";

    private Lies() {}

    static List<Lie> all() {
        return Stream.of(ofPaths(), ofHeaders(), ofBodies(), ofProperties(), unwanted(), right())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Lie> ofPaths() {
        String rule = "a service calls only what its collaborator's document declares";
        return List.of(
                forbidden("path-misspelt", rule, request -> request.withTarget("/charge")),
                forbidden("path-in-capitals", rule, request -> request.withTarget("/Charges")),
                forbidden("path-with-a-slash-at-its-end", rule, request -> request.withTarget("/charges/")),
                forbidden("path-with-two-slashes", rule, request -> request.withTarget("//charges")),
                forbidden("path-of-another-version", rule, request -> request.withTarget("/v1/charges")),
                forbidden("path-of-what-can-only-be-read", rule, request -> request.withTarget("/charges/ch_1")),
                forbidden("method-put", rule, request -> request.withMethod("PUT")),
                forbidden("method-get", rule, request -> bodiless(request).withMethod("GET")),
                forbidden("query", "query parameter async", request -> request.withTarget("/charges?async=true")));
    }

    private static List<Lie> ofHeaders() {
        return List.of(
                forbidden("key-missing", "header Idempotency-Key is required", request -> without(request, KEY)),
                forbidden(
                        "key-short",
                        "header Idempotency-Key must be at least 16 characters long",
                        request -> request.withHeader(KEY, "k-1")),
                forbidden(
                        "key-long",
                        "header Idempotency-Key must be at most 64 characters long",
                        request -> request.withHeader(KEY, "k".repeat(65))),
                forbidden(
                        "type-missing",
                        "header Content-Type must be application/json",
                        request -> without(request, TYPE)),
                forbidden(
                        "type-of-text",
                        "header Content-Type must be application/json",
                        request -> request.withHeader(TYPE, "text/plain")),
                forbidden(
                        "type-of-a-form",
                        "header Content-Type must be application/json",
                        request -> request.withHeader(TYPE, "application/x-www-form-urlencoded")
                                .withBody("amount=4200&currency=EUR&cardToken=tok_visa&reference=1")),
                forbidden("accept-html", "header Accept", request -> request.withHeader("Accept", "text/html")));
    }

    private static List<Lie> ofBodies() {
        String rule = "the body must be JSON, but";
        return List.of(
                forbidden("body-missing", "a body is required", Lies::bodiless),
                forbidden(
                        "body-cut-off",
                        rule,
                        request -> request.withBody(
                                request.text().substring(0, request.text().length() - 1))),
                forbidden("body-with-more-after-it", rule, request -> request.withBody(request.text() + ";")),
                forbidden(
                        "body-with-a-mark-before-it",
                        "a byte order mark",
                        request -> request.withBody("\uFEFF" + request.text())),
                forbidden("body-in-latin-1", "not UTF-8", request -> inLatin(request)),
                forbidden(
                        "body-in-single-quotes",
                        rule,
                        request -> request.withBody(request.text().replace('"', '\''))),
                forbidden(
                        "body-with-a-property-twice",
                        rule,
                        request -> request.withBody(request.text().replaceFirst("\\{", "{\"currency\":\"SEK\","))),
                forbidden(
                        "body-in-a-list",
                        "$ must be an object",
                        request -> json(request, object -> {
                            var list = new JsonArray();
                            list.add(object);
                            return list;
                        })),
                forbidden(
                        "body-as-a-text",
                        "$ must be an object",
                        request -> json(request, object -> new JsonPrimitive(object.toString()))),
                forbidden("body-null", "$ must be an object", request -> json(request, object -> JsonNull.INSTANCE)));
    }

    private static List<Lie> ofProperties() {
        var lies = new ArrayList<Lie>();
        for (String name : List.of("amount", "currency", "cardToken", "reference")) {
            lies.add(forbidden(
                    name + "-missing",
                    "$." + name + " is required",
                    request -> request.edited(body -> body.remove(name))));
            lies.add(forbidden(
                    name + "-null", "$." + name + " must be a", request -> with(request, name, JsonNull.INSTANCE)));
        }
        lies.add(forbidden(
                "amount-as-a-text",
                "$.amount must be an integer",
                request -> with(request, "amount", new JsonPrimitive("4200"))));
        lies.add(number("amount-in-euros-and-cents", "$.amount must be an integer", 42.5));
        lies.add(number("amount-zero", "$.amount must be at least 1", 0));
        lies.add(number("amount-below-zero", "$.amount must be at least 1", -4200));
        lies.add(number("amount-beyond-all-bounds", "$.amount must be at most 99999999", 100_000_000));
        lies.add(text("currency", "in-small-letters", "$.currency must match the pattern", "eur"));
        lies.add(text("currency", "as-a-sign", "$.currency must match the pattern", "€"));
        lies.add(text("cardToken", "of-a-card-itself", "$.cardToken must match the pattern", "4111111111111111"));
        lies.add(text("cardToken", "short", "$.cardToken must be at least 5 characters long", "tok_"));
        lies.add(text("reference", "empty", "$.reference must be at least 1 character long", ""));
        lies.add(text("reference", "long", "$.reference must be at most 64 characters long", "r".repeat(65)));
        lies.add(forbidden(
                "property-more",
                "$.orderId must not be there",
                request -> with(request, "orderId", new JsonPrimitive("order-1"))));
        lies.add(forbidden(
                "property-with-another-name",
                "$.cardToken is required",
                request -> request.edited(body -> body.add("card_token", body.remove("cardToken")))));
        lies.add(forbidden(
                "property-inside-another",
                "$.amount must be an integer",
                request -> request.edited(body -> {
                    var money = new JsonObject();
                    money.add("value", body.get("amount"));
                    body.add("amount", money);
                })));
        return lies;
    }

    private static List<Lie> unwanted() {
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

    private static List<Lie> right() {
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
                right("json-in-another-order", request -> json(request, Lies::reversed)),
                right("json-escaped", request -> request.withBody(request.text().replace("EUR", "\\u0045UR"))),
                right(
                        "number-with-a-fraction-of-nothing",
                        request ->
                                request.withBody(request.text().replaceFirst("\"amount\":(\\d+)", "\"amount\":$1.0"))),
                right("path-with-a-letter-encoded", request -> request.withTarget("/%63harges")),
                right("query-without-anything", request -> request.withTarget("/charges?")));
    }

    private static Lie forbidden(String id, String says, UnaryOperator<Request> change) {
        return Lie.of(FORBIDDEN, id, says, change);
    }

    private static Lie right(String id, UnaryOperator<Request> change) {
        return Lie.of(RIGHT, id, "", change);
    }

    private static Lie number(String id, String says, Number amount) {
        return forbidden(id, says, request -> with(request, "amount", new JsonPrimitive(amount)));
    }

    private static Lie text(String property, String how, String says, String value) {
        return forbidden(property + "-" + how, says, request -> with(request, property, new JsonPrimitive(value)));
    }

    private static Request with(Request request, String property, JsonElement value) {
        return request.edited(body -> body.add(property, value));
    }

    private static Request json(Request request, Function<JsonObject, JsonElement> replacement) {
        return request.json()
                .map(object -> request.withBody(Answer.write(replacement.apply(object))))
                .orElse(request);
    }

    private static JsonObject reversed(JsonObject object) {
        var names = new ArrayList<>(object.keySet());
        Collections.reverse(names);
        var reversed = new JsonObject();
        names.forEach(name -> reversed.add(name, object.get(name)));
        return reversed;
    }

    private static Request inLatin(Request request) {
        var latin = request.text().replace("tok_", "tök_").getBytes(StandardCharsets.ISO_8859_1);
        return new Request(request.method(), request.target(), request.headers(), latin);
    }

    private static Request bodiless(Request request) {
        return without(
                new Request(request.method(), request.target(), request.headers(), new byte[0]), "Content-Length");
    }

    private static Request without(Request request, String header) {
        return new Request(
                request.method(), request.target(), Header.without(request.headers(), header), request.body());
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
