package io.fromswagger.bench.faults;

import static io.fromswagger.bench.faults.Faults.answers;
import static io.fromswagger.bench.faults.Faults.json;
import static io.fromswagger.bench.faults.Operation.CHANGE;
import static io.fromswagger.bench.faults.Operation.GET;
import static io.fromswagger.bench.faults.Operation.HEALTH;
import static io.fromswagger.bench.faults.Operation.LIST;
import static io.fromswagger.bench.faults.Operation.PAY;
import static io.fromswagger.bench.faults.Operation.PLACE;
import static io.fromswagger.bench.faults.Operation.REPLACE;
import static io.fromswagger.bench.faults.Shapes.rename;
import static io.fromswagger.bench.faults.Shapes.set;
import static io.fromswagger.bench.faults.Shapes.setNull;
import static io.fromswagger.bench.faults.Shapes.setNumber;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** S3, S4, S5, S7, S11, S15: bodies of another shape than the document's. */
final class SchemaFaults {

    private static final List<String> ORDER =
            List.of("id", "sku", "quantity", "giftNote", "total", "currency", "status", "placedAt");

    private SchemaFaults() {}

    static List<Mutant> all() {
        var all = new ArrayList<Mutant>();
        ORDER.forEach(name -> all.add(body("S3", GET, 200, "no " + name, order -> order.remove(name))));
        Stream.of("orders", "count", "limit", "offset")
                .forEach(name -> all.add(body("S3", LIST, 200, "no " + name, page -> page.remove(name))));
        Stream.of("title", "status", "code", "detail")
                .forEach(name -> all.add(body("S3", GET, 404, "404 without " + name, page -> page.remove(name))));
        all.add(body("S3", PLACE, 400, "400 without code", problem -> problem.remove("code")));
        all.add(body("S3", HEALTH, 200, "no status", health -> health.remove("status")));
        all.add(body("S3", PLACE, 201, "no total", order -> order.remove("total")));
        all.add(body("S3", PAY, 200, "no status", order -> order.remove("status")));
        all.add(item("S3", "no total in an order of the list", order -> order.remove("total")));
        types(all);
        nulls(all);
        enums(all);
        envelopes(all);
        names(all);
        return all;
    }

    private static void types(List<Mutant> all) {
        all.add(body("S4", GET, 200, "total is text", order -> set(order, "total", "42.00")));
        all.add(body("S4", GET, 200, "quantity is text", order -> set(order, "quantity", "2")));
        all.add(body("S4", REPLACE, 200, "quantity beyond int32", order -> setNumber(order, "quantity", "2147483650")));
        all.add(body("S4", PLACE, 201, "sku is a number", order -> setNumber(order, "sku", "7")));
        all.add(body("S4", CHANGE, 200, "quantity is a fraction", order -> setNumber(order, "quantity", "1.5")));
        all.add(body("S4", LIST, 200, "orders is an object", page -> page.add("orders", new JsonObject())));
        all.add(body("S4", LIST, 200, "count beyond int64", page -> setNumber(page, "count", "9223372036854775808")));
        all.add(body("S4", GET, 404, "status of 404 is text", problem -> set(problem, "status", "404")));
        all.add(body("S4", HEALTH, 200, "status is true", health -> health.addProperty("status", true)));
        all.add(item("S4", "quantity of an order of the list is text", order -> set(order, "quantity", "2")));
    }

    private static void nulls(List<Mutant> all) {
        all.add(body("S5", GET, 200, "sku is null", order -> setNull(order, "sku")));
        all.add(body("S5", REPLACE, 200, "total is null", order -> setNull(order, "total")));
        all.add(body("S5", LIST, 200, "orders is null", page -> setNull(page, "orders")));
        all.add(body("S5", GET, 404, "detail of 404 is null", problem -> setNull(problem, "detail")));
        all.add(item("S5", "placedAt of an order of the list is null", order -> setNull(order, "placedAt")));
    }

    private static void enums(List<Mutant> all) {
        all.add(body("S7", GET, 200, "status out of range", order -> set(order, "status", "shipped")));
        all.add(body("S7", PLACE, 201, "status in capitals", order -> set(order, "status", "PLACED")));
        all.add(body("S7", PAY, 200, "status translated", order -> set(order, "status", "bezahlt")));
        all.add(body("S7", HEALTH, 200, "status in capitals", health -> set(health, "status", "UP")));
        all.add(item("S7", "status of an order of the list out of range", order -> set(order, "status", "new")));
    }

    private static void envelopes(List<Mutant> all) {
        all.add(Mutant.of(
                "S11", GET, "a list of one order", answers(GET, 200, answer -> answer.replaced(Shapes::listOf))));
        all.add(Mutant.of(
                "S11",
                LIST,
                "the bare list",
                answers(
                        LIST,
                        200,
                        answer -> answer.replaced(page -> page.getAsJsonObject().get("orders")))));
        all.add(Mutant.of(
                "S11", GET, "in an envelope", answers(GET, 200, answer -> answer.replaced(Shapes::envelope))));
        all.add(Mutant.of(
                "S11", LIST, "in an envelope", answers(LIST, 200, answer -> answer.replaced(Shapes::envelope))));
        all.add(Mutant.of(
                "S11",
                LIST,
                "a single order for a list of one",
                answers(
                        LIST,
                        200,
                        answer -> answer.edited(page -> {
                            var orders = page.getAsJsonArray("orders");
                            if (orders.size() == 1) {
                                page.add("orders", orders.get(0));
                            }
                        }))));
    }

    private static void names(List<Mutant> all) {
        all.add(body("S15", GET, 200, "gift_note", order -> rename(order, "giftNote", "gift_note")));
        all.add(body("S15", PLACE, 201, "placed_at", order -> rename(order, "placedAt", "placed_at")));
        all.add(body("S15", LIST, 200, "total for count", page -> rename(page, "count", "total")));
        all.add(body("S15", GET, 404, "message for detail", problem -> rename(problem, "detail", "message")));
        all.add(item("S15", "order_id in the list", order -> rename(order, "id", "order_id")));
    }

    private static Mutant body(String rule, Operation operation, int status, String what, Consumer<JsonObject> damage) {
        return Mutant.of(rule, operation, what, json(operation, status, damage));
    }

    private static Mutant item(String rule, String what, Consumer<JsonObject> damage) {
        return Mutant.of(rule, LIST, what, answers(LIST, 200, answer -> answer.firstOf("orders", damage)));
    }
}
