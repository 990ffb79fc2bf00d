package io.fromswagger.bench.lies;

import static io.fromswagger.bench.lies.Edits.KEY;
import static io.fromswagger.bench.lies.Edits.TYPE;
import static io.fromswagger.bench.lies.Edits.bodiless;
import static io.fromswagger.bench.lies.Edits.json;
import static io.fromswagger.bench.lies.Edits.with;
import static io.fromswagger.bench.lies.Edits.without;
import static io.fromswagger.bench.lies.Lie.Kind.FORBIDDEN;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.fromswagger.bench.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Calls of the payments that their document forbids. */
final class ForbiddenCalls {

    private ForbiddenCalls() {}

    static List<Lie> all() {
        return Stream.of(ofPaths(), ofHeaders(), ofBodies(), ofProperties())
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
                forbidden("body-missing", "a body is required", Edits::bodiless),
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

    private static Lie forbidden(String id, String says, UnaryOperator<Request> change) {
        return Lie.of(FORBIDDEN, id, says, change);
    }

    private static Lie number(String id, String says, Number amount) {
        return forbidden(id, says, request -> with(request, "amount", new JsonPrimitive(amount)));
    }

    private static Lie text(String property, String how, String says, String value) {
        return forbidden(property + "-" + how, says, request -> with(request, property, new JsonPrimitive(value)));
    }

    private static Request inLatin(Request request) {
        var latin = request.text().replace("tok_", "tök_").getBytes(StandardCharsets.ISO_8859_1);
        return new Request(request.method(), request.target(), request.headers(), latin);
    }
}
