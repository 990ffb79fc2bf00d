package io.fromswagger.bench.faults;

import static io.fromswagger.bench.faults.Faults.answers;
import static io.fromswagger.bench.faults.Operation.CHANGE;
import static io.fromswagger.bench.faults.Operation.DELETE;
import static io.fromswagger.bench.faults.Operation.GET;
import static io.fromswagger.bench.faults.Operation.HEALTH;
import static io.fromswagger.bench.faults.Operation.LIST;
import static io.fromswagger.bench.faults.Operation.PLACE;
import static io.fromswagger.bench.faults.Operation.REPLACE;

import io.fromswagger.bench.wire.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** S12, S13, S14: media types, headers, and what is no body of that kind at all. */
final class MessageFaults {

    private static final String TYPE = "Content-Type";
    private static final String PAGE = "<!doctype html><html><body><h1>Not Found</h1></body></html>";

    private MessageFaults() {}

    static List<Mutant> all() {
        return Stream.of(
                        broken("S12", GET, 200, "as text", it -> it.with(TYPE, "text/plain")),
                        broken("S12", LIST, 200, "as problem", it -> it.with(TYPE, "application/problem+json")),
                        broken("S12", PLACE, 201, "without a Content-Type", it -> it.without(TYPE)),
                        broken(
                                "S12",
                                CHANGE,
                                200,
                                "as merge patch",
                                it -> it.with(TYPE, "application/merge-patch+json")),
                        broken(
                                "S12",
                                GET,
                                404,
                                "404 as a page",
                                it -> it.with(TYPE, "text/html").withText(PAGE)),
                        broken(
                                "S12",
                                PLACE,
                                400,
                                "400 as a page",
                                it -> it.with(TYPE, "text/html").withText(PAGE)),
                        broken("S12", GET, 404, "404 as plain JSON", it -> it.with(TYPE, "application/json")),
                        broken("S12", REPLACE, 404, "404 without a Content-Type", it -> it.without(TYPE)),
                        broken(
                                "S12",
                                HEALTH,
                                200,
                                "as a page",
                                it -> it.with(TYPE, "text/html").withText(PAGE)),
                        broken("S13", PLACE, 201, "no Location", it -> it.without("Location")),
                        broken(
                                "S13",
                                PLACE,
                                201,
                                "Location of another path",
                                it -> it.with("Location", "/order/" + id(it))),
                        broken("S13", PLACE, 201, "Location without the uuid", it -> it.with("Location", "/orders/7")),
                        broken(
                                "S13",
                                PLACE,
                                201,
                                "Location in capitals",
                                it -> it.with(
                                        "Location",
                                        "/orders/"
                                                + id(it).toUpperCase(Locale.ROOT)
                                                        .replaceAll("[0-9]", "A"))),
                        broken("S13", PLACE, 201, "empty Location", it -> it.with("Location", "")),
                        broken("S14", GET, 200, "no body", it -> it.withText("")),
                        broken("S14", PLACE, 201, "no body", it -> it.withText("")),
                        broken("S14", GET, 404, "404 without a body", it -> it.withText("")),
                        broken(
                                "S14",
                                DELETE,
                                204,
                                "204 with a body",
                                it -> it.with(TYPE, "application/json").withText("{}")),
                        broken(
                                "S14",
                                GET,
                                200,
                                "truncated",
                                it -> it.withBytes(Arrays.copyOf(it.body(), it.body().length - 12))),
                        broken(
                                "S14",
                                LIST,
                                200,
                                "truncated",
                                it -> it.withBytes(Arrays.copyOf(it.body(), it.body().length - 1))),
                        broken("S14", GET, 200, "behind a BOM", it -> it.withText("\ufeff" + it.text())),
                        broken(
                                "S14",
                                GET,
                                200,
                                "key twice",
                                it -> it.withText(it.text().replaceFirst("\\{", "{\"sku\":\"sku-1\","))),
                        broken(
                                "S14",
                                REPLACE,
                                200,
                                "total is NaN",
                                it -> it.withText(it.text().replaceFirst("\"total\":[0-9.]+", "\"total\":NaN"))),
                        broken("S14", GET, 200, "two bodies", it -> it.withText(it.text() + it.text())),
                        broken(
                                "S14",
                                LIST,
                                200,
                                "with single quotes",
                                it -> it.withText(it.text().replace('"', '\''))),
                        broken("S14", GET, 200, "in Latin-1", MessageFaults::latin1))
                .toList();
    }

    /** A gift note that is no UTF-8. */
    private static Answer latin1(Answer answer) {
        String text = answer.text().replaceFirst("\"giftNote\":(null|\"[^\"]*\")", "\"giftNote\":\"f\u00fcr dich\"");
        return answer.withBytes(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private static String id(Answer answer) {
        return answer.json().orElseThrow().get("id").getAsString();
    }

    private static Mutant broken(
            String rule, Operation operation, int status, String what, UnaryOperator<Answer> damage) {
        return Mutant.of(rule, operation, what, answers(operation, status, damage));
    }
}
