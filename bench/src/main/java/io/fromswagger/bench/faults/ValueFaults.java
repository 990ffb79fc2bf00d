package io.fromswagger.bench.faults;

import static io.fromswagger.bench.faults.Faults.answers;
import static io.fromswagger.bench.faults.Faults.json;
import static io.fromswagger.bench.faults.Operation.CHANGE;
import static io.fromswagger.bench.faults.Operation.GET;
import static io.fromswagger.bench.faults.Operation.LIST;
import static io.fromswagger.bench.faults.Operation.PLACE;
import static io.fromswagger.bench.faults.Operation.REPLACE;
import static io.fromswagger.bench.faults.Shapes.set;
import static io.fromswagger.bench.faults.Shapes.setNumber;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** S8 and S9: values of the right type that their schema forbids. */
final class ValueFaults {

    private ValueFaults() {}

    static List<Mutant> all() {
        return Stream.of(
                        order("S8", GET, "placedAt in month 13", it -> set(it, "placedAt", "2024-13-01T10:00:00Z")),
                        order("S8", GET, "placedAt as 01-02-2024", it -> set(it, "placedAt", "01/02/2024")),
                        order("S8", GET, "placedAt without a zone", it -> set(it, "placedAt", "2024-12-01T10:00:00")),
                        order("S8", GET, "placedAt without a time", it -> set(it, "placedAt", "2024-12-01")),
                        order("S8", GET, "placedAt in milliseconds", it -> set(it, "placedAt", "1733047200000")),
                        order(
                                "S8",
                                REPLACE,
                                "placedAt with a space",
                                it -> set(it, "placedAt", "2024-12-01 10:00:00Z")),
                        order("S8", CHANGE, "id is no uuid", it -> set(it, "id", "order-7")),
                        order(
                                "S8",
                                GET,
                                "id without hyphens",
                                it -> set(it, "id", it.get("id").getAsString().replace("-", ""))),
                        Mutant.of(
                                "S8",
                                LIST,
                                "id of an order of the list is no uuid",
                                answers(LIST, 200, answer -> answer.firstOf("orders", it -> set(it, "id", "7")))),
                        Mutant.of(
                                "S8",
                                PLACE,
                                "Location is no reference",
                                answers(
                                        PLACE,
                                        201,
                                        answer -> answer.with("Location", "/orders/<" + UUID.randomUUID() + ">"))),
                        order("S9", GET, "quantity 0", it -> setNumber(it, "quantity", "0")),
                        order("S9", GET, "quantity 100", it -> setNumber(it, "quantity", "100")),
                        order("S9", GET, "total 0", it -> setNumber(it, "total", "0.00")),
                        order("S9", GET, "sku of 2 characters", it -> set(it, "sku", "ab")),
                        order("S9", GET, "sku of 41 characters", it -> set(it, "sku", "a".repeat(41))),
                        order(
                                "S9",
                                GET,
                                "sku in capitals",
                                it -> set(it, "sku", it.get("sku").getAsString().toUpperCase(Locale.ROOT))),
                        order("S9", GET, "empty giftNote", it -> set(it, "giftNote", "")),
                        order("S9", GET, "giftNote of 201 characters", it -> set(it, "giftNote", "x".repeat(201))),
                        order("S9", GET, "currency of 2 letters", it -> set(it, "currency", "EU")),
                        page("count -1", it -> setNumber(it, "count", "-1")),
                        page("limit 0", it -> setNumber(it, "limit", "0")),
                        page("limit 101", it -> setNumber(it, "limit", "101")),
                        page("offset -1", it -> setNumber(it, "offset", "-1")),
                        page("101 orders", ValueFaults::tooMany),
                        problem("empty title", it -> set(it, "title", "")),
                        problem("status 399", it -> setNumber(it, "status", "399")),
                        problem("code in words", it -> set(it, "code", "order not found")))
                .toList();
    }

    private static void tooMany(JsonObject page) {
        var orders = page.getAsJsonArray("orders");
        if (orders.isEmpty()) {
            return;
        }
        var many = new JsonArray();
        for (int i = 0; i <= 100; i++) {
            var order = orders.get(0).deepCopy();
            order.getAsJsonObject().addProperty("id", UUID.randomUUID().toString());
            many.add(order);
        }
        page.add("orders", many);
        page.addProperty("count", many.size());
    }

    private static Mutant order(String rule, Operation operation, String what, Consumer<JsonObject> damage) {
        return Mutant.of(rule, operation, what, json(operation, 200, damage));
    }

    private static Mutant page(String what, Consumer<JsonObject> damage) {
        return Mutant.of("S9", LIST, what, json(LIST, 200, damage));
    }

    private static Mutant problem(String what, Consumer<JsonObject> damage) {
        return Mutant.of("S9", GET, "404 with " + what, json(GET, 404, damage));
    }
}
