package io.fromswagger.bench.faults;

import static io.fromswagger.bench.faults.Operation.DELETE;
import static io.fromswagger.bench.faults.Operation.GET;
import static io.fromswagger.bench.faults.Operation.LIST;
import static io.fromswagger.bench.faults.Operation.PLACE;
import static io.fromswagger.bench.faults.Shapes.set;
import static io.fromswagger.bench.faults.Shapes.setNumber;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Header;
import io.fromswagger.bench.wire.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** E1: services that take a liberty that the document leaves them, in every operation; nothing may turn red. */
final class Equivalents {

    private static final String TYPE = "Content-Type";

    private Equivalents() {}

    static List<Mutant> all() {
        return Stream.of(
                        everywhere("properties in another order", Equivalents::reversed),
                        everywhere(
                                "white space",
                                it -> it.withText(it.json()
                                        .map(json -> new GsonBuilder()
                                                        .serializeNulls()
                                                        .disableHtmlEscaping()
                                                        .setPrettyPrinting()
                                                        .create()
                                                        .toJson(json)
                                                + "\r\n")
                                        .orElse(it.text()))),
                        everywhere(
                                "another header",
                                it -> it.with("X-Request-Id", "7").with("Vary", "Accept")),
                        everywhere("header names in small letters", it -> named(it, String::toLowerCase)),
                        everywhere("header names in capitals", it -> named(it, String::toUpperCase)),
                        everywhere("a charset", it -> typed(it, type -> type + ";charset=UTF-8")),
                        everywhere("a charset, quoted", it -> typed(it, type -> type + " ; Charset=\"utf-8\"")),
                        everywhere("a media type in capitals", it -> typed(it, type -> type.toUpperCase(Locale.ROOT))),
                        everywhere("other reasons", it -> it.withReason("So be it")),
                        everywhere("no reasons", it -> it.withReason("")),
                        everywhere(
                                "in chunks", it -> it.status() == 204 ? it : it.with("Transfer-Encoding", "chunked")),
                        everywhere("text in escapes", Equivalents::escaped),
                        Mutant.of("E1", GET, "compressed where asked for", Equivalents::compressed),
                        orders("one property more", it -> it.add("weight", new JsonArray())),
                        orders("a total of one decimal", it -> setNumber(it, "total", plain(it, 1))),
                        orders("a total of three decimals", it -> setNumber(it, "total", plain(it, 3))),
                        orders(
                                "a total with an exponent",
                                it -> setNumber(
                                        it,
                                        "total",
                                        it.get("total")
                                                        .getAsBigDecimal()
                                                        .movePointLeft(2)
                                                        .toPlainString() + "e2")),
                        orders(
                                "a quantity with a decimal point",
                                it -> setNumber(
                                        it, "quantity", it.get("quantity").getAsInt() + ".0")),
                        orders("an offset for Z", it -> placedAt(it, at -> at.replace("Z", "+00:00"))),
                        orders(
                                "a zone in the east",
                                it -> placedAt(
                                        it,
                                        at -> java.time.OffsetDateTime.parse(at)
                                                .withOffsetSameInstant(java.time.ZoneOffset.ofHours(5))
                                                .toString())),
                        orders("small t and z", it -> placedAt(it, at -> at.toLowerCase(Locale.ROOT))),
                        orders(
                                "nanoseconds",
                                it -> placedAt(it, at -> at.replaceFirst("(\\.[0-9]+)?Z", ".123456789Z"))),
                        orders(
                                "ids in capitals",
                                it -> set(it, "id", it.get("id").getAsString().toUpperCase(Locale.ROOT))),
                        everywhere(
                                "one property more in problems and pages",
                                it -> it.edited(json -> {
                                    json.addProperty("instance", "/problems/7");
                                    json.add("_links", new JsonObject());
                                })),
                        problems("other texts", it -> {
                            set(it, "title", "Computer says no");
                            set(it, "detail", "\u201eN\u00f6\u201c \ud83d\ude45");
                        }),
                        problems("another code", it -> set(it, "code", "NO")),
                        Mutant.of("E1", PLACE, "422 for bad bodies", (request, service) -> {
                            var answer = service.ask(request);
                            return PLACE.is(request) && answer.status() == 400
                                    ? Answer.problem(422, "UNKNOWN_ARTICLE")
                                    : answer;
                        }),
                        methods("501 for 405", 501),
                        methods("403 for 405", 403),
                        everywhere(
                                "405 that allows more",
                                it -> it.header("Allow").isPresent()
                                        ? it.with("Allow", it.header("Allow").orElseThrow() + ", OPTIONS,TRACE")
                                        : it),
                        everywhere(
                                "another challenge",
                                it -> it.header("WWW-Authenticate").isPresent()
                                        ? it.with(
                                                "WWW-Authenticate",
                                                "Basic realm=\"a, b\", bearer error=\"invalid_token\"")
                                        : it),
                        Mutant.of("E1", LIST, "the oldest orders first", (request, service) -> {
                            var answer = service.ask(request);
                            return LIST.is(request) && answer.status() == 200
                                    ? answer.edited(page -> page.add("orders", turned(page.getAsJsonArray("orders"))))
                                    : answer;
                        }),
                        Mutant.of("E1", LIST, "a page full of orders of others", Equivalents::busy),
                        Mutant.remembering("E1", DELETE, "204 for what is deleted already", Equivalents::patientDelete),
                        Mutant.remembering("E1", GET, "410 for what is deleted", Equivalents::goneForGood),
                        Mutant.of("E1", PLACE, "answers take a while", (request, service) -> {
                            pause();
                            return service.ask(request);
                        }))
                .toList();
    }

    private static Mutant everywhere(String what, UnaryOperator<Answer> liberty) {
        return Mutant.of("E1", GET, what, (request, service) -> liberty.apply(service.ask(request)));
    }

    /** Each order is shown like this, alone and in lists. */
    private static Mutant orders(String what, Consumer<JsonObject> liberty) {
        return everywhere(what, answer -> {
            var json = answer.json();
            if (json.isEmpty()) {
                return answer;
            }
            if (json.get().has("sku")) {
                return answer.edited(liberty);
            }
            return json.get().has("orders")
                    ? answer.edited(page ->
                            page.getAsJsonArray("orders").forEach(order -> liberty.accept(order.getAsJsonObject())))
                    : answer;
        });
    }

    private static Mutant problems(String what, Consumer<JsonObject> liberty) {
        return everywhere(what, answer -> answer.status() >= 400 ? answer.edited(liberty) : answer);
    }

    private static Mutant methods(String what, int status) {
        return everywhere(
                what, answer -> answer.status() == 405 ? Answer.problem(status, "METHOD_NOT_ALLOWED") : answer);
    }

    private static Answer reversed(Answer answer) {
        return answer.replaced(Equivalents::reversed);
    }

    private static JsonElement reversed(JsonElement json) {
        if (json.isJsonArray()) {
            var array = new JsonArray();
            json.getAsJsonArray().forEach(element -> array.add(reversed(element)));
            return array;
        }
        if (!json.isJsonObject()) {
            return json;
        }
        var object = new JsonObject();
        var names = new ArrayList<>(json.getAsJsonObject().keySet());
        Collections.reverse(names);
        names.forEach(name -> object.add(name, reversed(json.getAsJsonObject().get(name))));
        return object;
    }

    private static JsonElement turned(JsonArray orders) {
        var turned = new JsonArray();
        for (int i = orders.size() - 1; i >= 0; i--) {
            turned.add(orders.get(i));
        }
        return turned;
    }

    private static Answer named(Answer answer, UnaryOperator<String> spelling) {
        return answer.withHeaders(answer.headers().stream()
                .map(header -> new Header(spelling.apply(header.name()), header.value()))
                .toList());
    }

    private static Answer typed(Answer answer, UnaryOperator<String> spelling) {
        return answer.header(TYPE)
                .map(type -> answer.with(TYPE, spelling.apply(type)))
                .orElse(answer);
    }

    private static Answer escaped(Answer answer) {
        return answer.json().isPresent()
                ? answer.withText(answer.text().replace("e", "\\u0065").replace("/", "\\/"))
                : answer;
    }

    private static Answer compressed(Request request, Upstream service) throws IOException {
        var answer = service.ask(request);
        if (answer.body().length == 0
                || request.header("Accept-Encoding")
                        .filter(it -> it.contains("gzip"))
                        .isEmpty()) {
            return answer;
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.withBytes(bytes.toByteArray()).with("Content-Encoding", "gzip");
    }

    private static String plain(JsonObject order, int decimals) {
        var total = order.get("total").getAsBigDecimal();
        return (decimals < 2 && total.stripTrailingZeros().scale() > decimals ? total : total.setScale(decimals))
                .toPlainString();
    }

    private static void placedAt(JsonObject order, UnaryOperator<String> spelling) {
        set(order, "placedAt", spelling.apply(order.get("placedAt").getAsString()));
    }

    /** Others place orders all the time, so that the newest page shows none but theirs. */
    private static Answer busy(Request request, Upstream service) throws IOException {
        var answer = service.ask(request);
        if (!LIST.is(request) || answer.status() != 200) {
            return answer;
        }
        return answer.edited(page -> {
            var orders = new JsonArray();
            for (int i = 0; i < page.get("limit").getAsInt(); i++) {
                var order = new JsonObject();
                set(order, "id", UUID.randomUUID().toString());
                set(order, "sku", "sku-9");
                setNumber(order, "quantity", "1");
                Shapes.setNull(order, "giftNote");
                setNumber(order, "total", "1.00");
                set(order, "currency", "EUR");
                set(order, "status", "placed");
                set(order, "placedAt", "2024-12-01T10:00:00Z");
                orders.add(order);
            }
            page.add("orders", orders);
            setNumber(page, "count", String.valueOf(page.get("count").getAsLong() + 1000));
        });
    }

    private static Fault patientDelete() {
        Set<String> gone = ConcurrentHashMap.newKeySet();
        return (request, service) -> {
            var answer = service.ask(request);
            if (DELETE.is(request) && answer.status() == 204) {
                gone.add(request.target());
            }
            return DELETE.is(request) && answer.status() == 404 && gone.contains(request.target())
                    ? Answer.empty(204)
                    : answer;
        };
    }

    private static Fault goneForGood() {
        Set<String> gone = ConcurrentHashMap.newKeySet();
        return (request, service) -> {
            var answer = service.ask(request);
            if (DELETE.is(request) && answer.status() == 204) {
                gone.add(request.target());
            }
            return GET.is(request) && answer.status() == 404 && gone.contains(request.target())
                    ? Answer.problem(410, "ORDER_NOT_FOUND")
                    : answer;
        };
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
