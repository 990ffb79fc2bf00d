package io.fromswagger.bench.faults;

import static io.fromswagger.bench.faults.Faults.refuses;
import static io.fromswagger.bench.faults.Faults.refusesValue;
import static io.fromswagger.bench.faults.Operation.CHANGE;
import static io.fromswagger.bench.faults.Operation.HEALTH;
import static io.fromswagger.bench.faults.Operation.LIST;
import static io.fromswagger.bench.faults.Operation.PAY;
import static io.fromswagger.bench.faults.Operation.PLACE;
import static io.fromswagger.bench.faults.Operation.REPLACE;
import static io.fromswagger.bench.faults.Shapes.length;
import static io.fromswagger.bench.faults.Shapes.numberThat;
import static io.fromswagger.bench.faults.Shapes.textThat;

import com.google.gson.JsonElement;
import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Header;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** R5 and R6: a service that refuses what it has to take, and one that takes methods that it doesn't have. */
final class RefusalFaults {

    private RefusalFaults() {}

    static List<Mutant> all() {
        return Stream.of(
                        value(PLACE, "quantity", "of 1", numberThat(it -> it == 1)),
                        value(PLACE, "quantity", "of 99", numberThat(it -> it == 99)),
                        value(REPLACE, "quantity", "of 99", numberThat(it -> it == 99)),
                        value(CHANGE, "quantity", "of 1", numberThat(it -> it == 1)),
                        value(PLACE, "sku", "of 3 characters", textThat(it -> length(it) == 3)),
                        value(PLACE, "sku", "of 40 characters", textThat(it -> length(it) == 40)),
                        value(PLACE, "giftNote", "of 1 character", textThat(it -> length(it) == 1)),
                        value(PLACE, "giftNote", "of 200 characters", textThat(it -> length(it) == 200)),
                        value(PLACE, "giftNote", "at all", it -> true),
                        value(REPLACE, "giftNote", "of 200 characters", textThat(it -> length(it) == 200)),
                        value(CHANGE, "giftNote", "of null", JsonElement::isJsonNull),
                        value(PAY, "cardToken", "of 5 characters", textThat(it -> length(it) == 5)),
                        value(PAY, "cardToken", "of 64 characters", textThat(it -> length(it) == 64)),
                        without(PLACE, "giftNote"),
                        without(REPLACE, "giftNote"),
                        without(CHANGE, "giftNote"),
                        without(CHANGE, "quantity"),
                        query("limit", "1"),
                        query("limit", "100"),
                        query("offset", "0"),
                        query("offset", "10000"),
                        query("status", "placed"),
                        query("status", "paid"),
                        Mutant.of(
                                "R5",
                                LIST,
                                "refuses to do without limit",
                                refuses(LIST, request -> request.query("limit").isEmpty())),
                        undeclared(LIST, "PUT", 200),
                        undeclared(LIST, "PATCH", 200),
                        undeclared(LIST, "DELETE", 204),
                        undeclared(REPLACE, "POST", 200),
                        undeclared(PAY, "GET", 200),
                        undeclared(PAY, "DELETE", 500),
                        undeclared(HEALTH, "POST", 200),
                        Mutant.of("R6", LIST, "405 without Allow", (request, service) -> {
                            var answer = service.ask(request);
                            return answer.status() == 405 && LIST.hasPathOf(request) ? answer.without("Allow") : answer;
                        }),
                        Mutant.of("R6", HEALTH, "500 on an undeclared method", (request, service) -> {
                            var answer = service.ask(request);
                            return answer.status() == 405 && HEALTH.hasPathOf(request)
                                    ? Answer.problem(500, "INTERNAL_ERROR")
                                    : answer;
                        }))
                .toList();
    }

    private static Mutant value(Operation operation, String property, String what, Predicate<JsonElement> which) {
        return Mutant.of(
                "R5", operation, "refuses a " + property + " " + what, refusesValue(operation, property, which));
    }

    private static Mutant without(Operation operation, String property) {
        return Mutant.of(
                "R5",
                operation,
                "refuses to do without " + property,
                refuses(
                        operation,
                        request -> request.json()
                                .filter(body -> body.size() > 0 && !body.has(property))
                                .isPresent()));
    }

    private static Mutant query(String name, String value) {
        return Mutant.of(
                "R5",
                LIST,
                "refuses " + name + " " + value,
                refuses(
                        LIST,
                        request -> request.query(name).filter(value::equals).isPresent()));
    }

    /** A method that the document doesn't have is answered all the same. */
    private static Mutant undeclared(Operation path, String method, int status) {
        var answer = status == 204
                ? Answer.empty(204)
                : new Answer(status, "OK", List.of(new Header("Content-Type", "application/json")), new byte[0])
                        .withText("{}");
        return Mutant.of(
                "R6",
                path,
                method + " on its path is a " + status,
                (request, service) ->
                        request.method().equals(method) && path.hasPathOf(request) ? answer : service.ask(request));
    }
}
