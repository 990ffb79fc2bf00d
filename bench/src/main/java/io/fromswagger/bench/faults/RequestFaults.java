package io.fromswagger.bench.faults;

import static io.fromswagger.bench.faults.Faults.refuses;
import static io.fromswagger.bench.faults.Faults.requests;
import static io.fromswagger.bench.faults.Faults.takesIllegal;
import static io.fromswagger.bench.faults.Faults.takesIllegalQuery;
import static io.fromswagger.bench.faults.Faults.takesMissing;
import static io.fromswagger.bench.faults.Operation.CHANGE;
import static io.fromswagger.bench.faults.Operation.DELETE;
import static io.fromswagger.bench.faults.Operation.GET;
import static io.fromswagger.bench.faults.Operation.LIST;
import static io.fromswagger.bench.faults.Operation.PAY;
import static io.fromswagger.bench.faults.Operation.PLACE;
import static io.fromswagger.bench.faults.Operation.REPLACE;
import static io.fromswagger.bench.faults.Shapes.isNumber;
import static io.fromswagger.bench.faults.Shapes.isText;
import static io.fromswagger.bench.faults.Shapes.length;
import static io.fromswagger.bench.faults.Shapes.number;
import static io.fromswagger.bench.faults.Shapes.numberThat;
import static io.fromswagger.bench.faults.Shapes.text;
import static io.fromswagger.bench.faults.Shapes.textThat;

import com.google.gson.JsonElement;
import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** R1 to R4: a service that doesn't look at what it is sent. */
final class RequestFaults {

    private static final JsonElement ONE = number("1");
    private static final JsonElement SKU = text("sku-1");
    private static final JsonElement NOTE = text("Enjoy!");
    private static final JsonElement CARD = text("tok_visa");
    private static final String ANY_ORDER = """
            {"sku":"sku-1","quantity":2}""";
    private static final String UUID = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";

    private RequestFaults() {}

    static List<Mutant> all() {
        var all = new ArrayList<Mutant>();
        all.add(Mutant.of("R1", PLACE, "takes an order without sku", takesMissing(PLACE, "sku", SKU)));
        all.add(Mutant.of("R1", PLACE, "takes an order without quantity", takesMissing(PLACE, "quantity", ONE)));
        all.add(Mutant.of("R1", REPLACE, "takes an order without sku", takesMissing(REPLACE, "sku", SKU)));
        all.add(Mutant.of("R1", REPLACE, "takes an order without quantity", takesMissing(REPLACE, "quantity", ONE)));
        all.add(Mutant.of("R1", PAY, "takes a payment without cardToken", takesMissing(PAY, "cardToken", CARD)));
        all.add(Mutant.of(
                "R1",
                CHANGE,
                "takes a change of nothing",
                requests(
                        CHANGE,
                        request -> request.json()
                                .filter(body -> body.size() == 0)
                                .map(body -> request.withBody("{\"giftNote\":null}"))
                                .orElse(request))));
        bodies(all);
        queries(all);
        crashes(all);
        paths(all);
        return all;
    }

    private static void bodies(List<Mutant> all) {
        takes(all, PLACE, "sku", "of any type", value -> !isText(value), SKU);
        takes(all, PLACE, "quantity", "of any type", value -> !isNumber(value), ONE);
        takes(all, PLACE, "quantity", "of 0", numberThat(it -> it < 1), ONE);
        takes(all, PLACE, "quantity", "of 100", numberThat(it -> it > 99), ONE);
        takes(all, PLACE, "quantity", "with a fraction", numberThat(it -> it % 1 != 0), ONE);
        takes(all, PLACE, "sku", "of 2 characters", textThat(it -> length(it) < 3), SKU);
        takes(all, PLACE, "sku", "of 41 characters", textThat(it -> length(it) > 40), SKU);
        takes(all, PLACE, "sku", "of any pattern", textThat(it -> !it.matches("[a-z0-9]+(-[a-z0-9]+)*")), SKU);
        takes(all, PLACE, "giftNote", "of null", JsonElement::isJsonNull, NOTE);
        takes(all, PLACE, "giftNote", "that is empty", textThat(String::isEmpty), NOTE);
        takes(all, PLACE, "giftNote", "of 201 characters", textThat(it -> length(it) > 200), NOTE);
        takes(all, PLACE, "giftNote", "of several lines", textThat(it -> it.matches("(?s).*\\p{Cc}.*")), NOTE);
        takes(all, REPLACE, "quantity", "of 100", numberThat(it -> it > 99), ONE);
        takes(all, REPLACE, "giftNote", "of any type", value -> !isText(value), NOTE);
        takes(all, CHANGE, "quantity", "of 0", numberThat(it -> it < 1), ONE);
        takes(all, CHANGE, "quantity", "of null", JsonElement::isJsonNull, ONE);
        takes(all, CHANGE, "giftNote", "of any type", value -> !isText(value) && !value.isJsonNull(), NOTE);
        takes(all, PAY, "cardToken", "of any pattern", textThat(it -> !it.matches("tok_[A-Za-z0-9_]+")), CARD);
        takes(all, PAY, "cardToken", "of 65 characters", textThat(it -> length(it) > 64), CARD);
        takesUnknown(all, PLACE, Set.of("sku", "quantity", "giftNote"));
        takesUnknown(all, REPLACE, Set.of("sku", "quantity", "giftNote"));
        takesUnknown(all, CHANGE, Set.of("quantity", "giftNote"));
        takesUnknown(all, PAY, Set.of("cardToken"));
    }

    private static void queries(List<Mutant> all) {
        takesQuery(all, "limit", "of 0", it -> it.equals("0"), "1");
        takesQuery(all, "limit", "of 101", it -> it.equals("101"), "100");
        takesQuery(all, "limit", "of no number", it -> !it.matches("-?[0-9]+"), "20");
        takesQuery(all, "offset", "of -1", it -> it.equals("-1"), "0");
        takesQuery(all, "offset", "of 10001", it -> it.equals("10001"), "10000");
        takesQuery(
                all, "status", "of any value", it -> !Set.of("placed", "paid").contains(it), "paid");
    }

    private static void crashes(List<Mutant> all) {
        Predicate<Request> noJson = request -> request.body().length > 0 && !isJson(request);
        Predicate<Request> noBody = request -> request.body().length == 0;
        Predicate<Request> otherType =
                request -> !request.header("Content-Type").orElse("").matches("application/(merge-patch\\+)?json.*");
        all.add(Mutant.of("R3", PLACE, "500 on malformed JSON", refuses(PLACE, noJson, 500)));
        all.add(Mutant.of("R3", PLACE, "500 on an empty body", refuses(PLACE, noBody, 500)));
        all.add(Mutant.of("R3", PLACE, "500 on another Content-Type", refuses(PLACE, otherType, 500)));
        all.add(Mutant.of("R3", CHANGE, "500 on malformed JSON", refuses(CHANGE, noJson, 500)));
        all.add(Mutant.of("R3", PAY, "500 on an empty body", refuses(PAY, noBody, 500)));
        all.add(Mutant.of("R3", REPLACE, "500 on another Content-Type", refuses(REPLACE, otherType, 500)));
        all.add(Mutant.of("R3", PLACE, "takes malformed JSON", takes(PLACE, noJson)));
        all.add(Mutant.of("R3", REPLACE, "takes an empty body", takes(REPLACE, noBody)));
        all.add(Mutant.of("R3", PLACE, "takes another Content-Type", takesAnyType(PLACE, "application/json")));
        all.add(Mutant.of(
                "R3", CHANGE, "takes another Content-Type", takesAnyType(CHANGE, "application/merge-patch+json")));
    }

    private static void paths(List<Mutant> all) {
        Predicate<Request> noUuid = request -> !request.lastSegment().matches(UUID);
        all.add(Mutant.of("R4", GET, "500 on an id that is no uuid", refuses(GET, noUuid, 500)));
        all.add(Mutant.of("R4", DELETE, "500 on an id that is no uuid", refuses(DELETE, noUuid, 500)));
        all.add(Mutant.of(
                "R4",
                DELETE,
                "204 for an id that is no uuid",
                (request, service) ->
                        DELETE.is(request) && noUuid.test(request) ? Answer.empty(204) : service.ask(request)));
        all.add(Mutant.of(
                "R4",
                PAY,
                "500 on an id that is no uuid",
                refuses(PAY, request -> !request.path().matches("/orders/" + UUID + "/payment"), 500)));
    }

    private static void takes(
            List<Mutant> all,
            Operation operation,
            String property,
            String what,
            Predicate<JsonElement> illegal,
            JsonElement instead) {
        all.add(Mutant.of(
                "R2",
                operation,
                "takes a " + property + " " + what,
                takesIllegal(operation, property, illegal, instead)));
    }

    private static void takesUnknown(List<Mutant> all, Operation operation, Set<String> known) {
        all.add(Mutant.of(
                "R2",
                operation,
                "takes an unknown property",
                requests(
                        operation,
                        request -> request.json()
                                .filter(body -> !known.containsAll(body.keySet()))
                                .map(body ->
                                        request.edited(object -> object.keySet().retainAll(known)))
                                .orElse(request))));
    }

    private static void takesQuery(
            List<Mutant> all, String name, String what, Predicate<String> illegal, String instead) {
        all.add(Mutant.of("R2", LIST, "takes a " + name + " " + what, takesIllegalQuery(LIST, name, illegal, instead)));
    }

    private static Fault takes(Operation operation, Predicate<Request> illegal) {
        return requests(
                operation,
                request -> illegal.test(request)
                        ? request.withBody(ANY_ORDER).withHeader("Content-Type", "application/json")
                        : request);
    }

    private static Fault takesAnyType(Operation operation, String mediaType) {
        return requests(
                operation,
                request -> request.header("Content-Type").orElse("").startsWith(mediaType)
                        ? request
                        : request.withHeader("Content-Type", mediaType));
    }

    private static boolean isJson(Request request) {
        try {
            var strict = com.google.gson.JsonParser.parseString(request.text());
            return strict.isJsonObject()
                    || strict.isJsonArray()
                    || request.text().matches("\\s*(\".*\"|[0-9.]+|null|true|false)\\s*");
        } catch (com.google.gson.JsonParseException e) {
            return false;
        }
    }
}
