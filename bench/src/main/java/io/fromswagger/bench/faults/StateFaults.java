package io.fromswagger.bench.faults;

import static io.fromswagger.bench.faults.Faults.requests;
import static io.fromswagger.bench.faults.Mutant.Needs.MORE_THAN_THE_DOCUMENT;
import static io.fromswagger.bench.faults.Operation.CHANGE;
import static io.fromswagger.bench.faults.Operation.DELETE;
import static io.fromswagger.bench.faults.Operation.GET;
import static io.fromswagger.bench.faults.Operation.LIST;
import static io.fromswagger.bench.faults.Operation.PLACE;
import static io.fromswagger.bench.faults.Operation.REPLACE;
import static io.fromswagger.bench.faults.Shapes.set;
import static io.fromswagger.bench.faults.Shapes.setNumber;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.fromswagger.bench.wire.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** B1 to B5: each answer is fine, and together they are wrong. */
final class StateFaults {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private StateFaults() {}

    static List<Mutant> all() {
        var all = new ArrayList<Mutant>();
        creating(all);
        deleting(all);
        replacing(all);
        changing(all);
        listing(all);
        return all;
    }

    private static void creating(List<Mutant> all) {
        all.add(Mutant.of("B1", PLACE, "creates nothing", (request, service) -> {
            var answer = service.ask(request);
            if (PLACE.is(request) && answer.status() == 201) {
                service.asOwner("DELETE", answer.header("Location").orElseThrow(), JSON, "");
            }
            return answer;
        }));
        all.add(Mutant.of("B1", PLACE, "Location of nothing", (request, service) -> {
            var answer = service.ask(request);
            return PLACE.is(request) && answer.status() == 201
                    ? answer.with("Location", "/orders/" + UUID.randomUUID())
                    : answer;
        }));
        all.add(Mutant.remembering("B1", PLACE, "Location of the order before", () -> {
            var last = new ConcurrentHashMap<String, String>();
            return (request, service) -> {
                var answer = service.ask(request);
                if (!PLACE.is(request) || answer.status() != 201) {
                    return answer;
                }
                String right = answer.header("Location").orElseThrow();
                String before = last.put("location", right);
                return answer.with("Location", before == null ? right : before);
            };
        }));
        all.add(Mutant.of("B1", PLACE, "keeps no giftNote, and says it does", (request, service) -> {
            var answer = service.ask(request);
            if (PLACE.is(request)
                    && answer.status() == 201
                    && request.json().filter(body -> body.has("giftNote")).isPresent()) {
                service.asOwner("PATCH", answer.header("Location").orElseThrow(), MERGE_PATCH, "{\"giftNote\":null}");
            }
            return answer;
        }));
        all.add(Mutant.of(
                "B1",
                PLACE,
                "keeps quantity 1",
                requests(
                        PLACE,
                        request -> request.json()
                                .filter(body -> body.has("quantity") && Shapes.isNumber(body.get("quantity")))
                                .filter(body -> body.get("quantity").getAsDouble() > 1)
                                .map(body -> request.edited(object -> setNumber(object, "quantity", "1")))
                                .orElse(request))));
        all.add(Mutant.remembering("B1", PLACE, "what it makes is not listed", () -> hidden(PLACE, 201)));
    }

    private static void deleting(List<Mutant> all) {
        all.add(Mutant.of("B2", DELETE, "deletes nothing", (request, service) -> {
            if (!DELETE.is(request) || !service.letsIn(request)) {
                return service.ask(request);
            }
            return service.get(request.target()).status() == 200 ? Answer.empty(204) : service.ask(request);
        }));
        all.add(Mutant.remembering("B2", GET, "finds what is deleted", () -> {
            var seen = new ConcurrentHashMap<String, Answer>();
            return (request, service) -> {
                var answer = service.ask(request);
                if (PLACE.is(request) && answer.status() == 201) {
                    seen.put(
                            answer.header("Location").orElseThrow(),
                            answer.without("Location").withStatus(200));
                }
                return GET.is(request) && answer.status() == 404 ? seen.getOrDefault(request.target(), answer) : answer;
            };
        }));
        all.add(deleted(DELETE, "500 when deleted twice", 500));
        all.add(deleted(GET, "500 for what is deleted", 500));
        all.add(Mutant.remembering("B2", LIST, "lists what is deleted", () -> {
                    var seen = new ConcurrentHashMap<String, JsonElement>();
                    return (request, service) -> {
                        var answer = service.ask(request);
                        if (PLACE.is(request) && answer.status() == 201) {
                            seen.put(
                                    answer.header("Location").orElseThrow(),
                                    answer.json().orElseThrow());
                        }
                        return LIST.is(request)
                                        && answer.status() == 200
                                        && request.query("offset").isEmpty()
                                ? answer.edited(page -> page.add("orders", withDeleted(page, seen.values())))
                                : answer;
                    };
                })
                .needing(MORE_THAN_THE_DOCUMENT));
    }

    private static void replacing(List<Mutant> all) {
        all.add(keeping("B3", REPLACE, "ignores quantity", "quantity"));
        all.add(keeping("B3", REPLACE, "ignores giftNote", "giftNote"));
        all.add(keeping("B3", REPLACE, "ignores sku", "sku"));
        all.add(Mutant.of("B3", REPLACE, "keeps a giftNote that is left out", (request, service) -> {
            if (!REPLACE.is(request)
                    || request.json().filter(body -> body.has("giftNote")).isPresent()) {
                return service.ask(request);
            }
            var old = service.get(request.target()).json().map(order -> order.get("giftNote"));
            return service.ask(
                    old.filter(Shapes::isText).isPresent()
                            ? request.edited(body -> body.add("giftNote", old.get()))
                            : request);
        }));
        all.add(Mutant.of("B3", REPLACE, "stores nothing, and says it does", (request, service) -> {
            if (!REPLACE.is(request)) {
                return service.ask(request);
            }
            var before = service.get(request.target());
            var answer = service.ask(request);
            if (answer.status() == 200) {
                service.asOwner("PUT", request.target(), JSON, newOrder(before));
            }
            return answer;
        }));
        all.add(Mutant.of("B3", REPLACE, "adds one piece each time", (request, service) -> {
            if (!REPLACE.is(request)) {
                return service.ask(request);
            }
            var before = service.get(request.target()).json();
            boolean again = before.isPresent()
                    && request.json()
                            .filter(body -> body.has("quantity")
                                    && body.get("quantity").equals(before.get().get("quantity")))
                            .isPresent();
            return service.ask(
                    again
                            ? request.edited(body -> setNumber(
                                    body,
                                    "quantity",
                                    String.valueOf(body.get("quantity").getAsInt() % 99 + 1)))
                            : request);
        }));
        all.add(deletedBefore("B3", REPLACE, "500 when done twice"));
    }

    private static void changing(List<Mutant> all) {
        all.add(Mutant.of(
                "B3",
                CHANGE,
                "takes the giftNote away that it is not told of",
                requests(
                        CHANGE,
                        request -> request.json()
                                .filter(body -> body.size() > 0 && !body.has("giftNote"))
                                .map(body -> request.edited(object -> Shapes.setNull(object, "giftNote")))
                                .orElse(request))));
        all.add(Mutant.of(
                "B3",
                CHANGE,
                "resets the quantity that it is not told of",
                requests(
                        CHANGE,
                        request -> request.json()
                                .filter(body -> body.size() > 0 && !body.has("quantity"))
                                .map(body -> request.edited(object -> setNumber(object, "quantity", "1")))
                                .orElse(request))));
        all.add(keeping("B3", CHANGE, "ignores quantity", "quantity"));
        all.add(keeping("B3", CHANGE, "ignores giftNote", "giftNote"));
        all.add(Mutant.of("B3", CHANGE, "stores nothing, and says it does", (request, service) -> {
            if (!CHANGE.is(request)) {
                return service.ask(request);
            }
            var before = service.get(request.target());
            var answer = service.ask(request);
            if (answer.status() == 200) {
                service.asOwner("PUT", request.target(), JSON, newOrder(before));
            }
            return answer;
        }));
        all.add(Mutant.of("B3", GET, "changes what it reads", (request, service) -> {
            if (!GET.is(request)) {
                return service.ask(request);
            }
            var answer = service.ask(request);
            if (answer.status() == 200) {
                int quantity = answer.json().orElseThrow().get("quantity").getAsInt();
                service.asOwner("PATCH", request.target(), MERGE_PATCH, "{\"quantity\":" + (quantity % 99 + 1) + "}");
            }
            return answer;
        }));
        all.add(Mutant.of("B3", GET, "shows another order", (request, service) -> {
            var answer = service.ask(request);
            return GET.is(request) && answer.status() == 200
                    ? answer.edited(order -> set(order, "id", UUID.randomUUID().toString()))
                    : answer;
        }));
    }

    private static void listing(List<Mutant> all) {
        all.add(Mutant.of("B4", LIST, "limit is ignored", (request, service) -> {
            var limit = request.query("limit").filter(it -> it.matches("[1-9]|[1-9][0-9]|100"));
            if (!LIST.is(request) || limit.isEmpty()) {
                return service.ask(request);
            }
            return service.ask(request.withQuery("limit", "100")).edited(page -> setNumber(page, "limit", limit.get()));
        }));
        all.add(Mutant.of("B4", LIST, "offset is ignored, so that pages repeat", (request, service) -> {
            var offset = request.query("offset").filter(it -> it.matches("[1-9][0-9]{0,3}"));
            if (!LIST.is(request) || offset.isEmpty()) {
                return service.ask(request);
            }
            return service.ask(request.withQuery("offset", "0"))
                    .edited(page -> setNumber(page, "offset", offset.get()));
        }));
        all.add(Mutant.of("B4", LIST, "count is that of the page", (request, service) -> {
                    var answer = service.ask(request);
                    return LIST.is(request) && answer.status() == 200
                            ? answer.edited(page -> setNumber(
                                    page,
                                    "count",
                                    String.valueOf(page.getAsJsonArray("orders").size())))
                            : answer;
                })
                .needing(MORE_THAN_THE_DOCUMENT));
        all.add(Mutant.of(
                        "B5",
                        LIST,
                        "status is ignored",
                        requests(
                                LIST,
                                request -> request.query("status")
                                        .filter(it -> it.equals("placed") || it.equals("paid"))
                                        .map(it -> request.withoutQuery("status"))
                                        .orElse(request)))
                .needing(MORE_THAN_THE_DOCUMENT));
    }

    /** Whatever the operation makes is left out of lists. */
    private static Fault hidden(Operation maker, int status) {
        Set<String> hidden = ConcurrentHashMap.newKeySet();
        return (request, service) -> {
            var answer = service.ask(request);
            if (maker.is(request) && answer.status() == status) {
                hidden.add(answer.json().orElseThrow().get("id").getAsString());
            }
            return LIST.is(request) && answer.status() == 200
                    ? answer.edited(page -> page.add("orders", without(page, hidden)))
                    : answer;
        };
    }

    private static JsonArray without(JsonObject page, Set<String> ids) {
        var left = new JsonArray();
        page.getAsJsonArray("orders").forEach(order -> {
            if (!ids.contains(order.getAsJsonObject().get("id").getAsString())) {
                left.add(order);
            }
        });
        return left;
    }

    private static JsonArray withDeleted(JsonObject page, Iterable<JsonElement> all) {
        var ids = new ArrayList<String>();
        var orders = page.getAsJsonArray("orders").deepCopy();
        orders.forEach(order -> ids.add(order.getAsJsonObject().get("id").getAsString()));
        all.forEach(order -> {
            if (!ids.contains(order.getAsJsonObject().get("id").getAsString()) && orders.size() < 100) {
                orders.add(order);
            }
        });
        return orders;
    }

    /** Once an order is deleted, the operation fails on it. */
    private static Mutant deleted(Operation operation, String what, int status) {
        return Mutant.remembering("B2", operation, what, () -> {
            Set<String> gone = ConcurrentHashMap.newKeySet();
            return (request, service) -> {
                if (operation.is(request)
                        && gone.contains(request.target())
                        && (operation == GET || service.letsIn(request))) {
                    return Answer.problem(status, "INTERNAL_ERROR");
                }
                var answer = service.ask(request);
                if (DELETE.is(request) && answer.status() == 204) {
                    gone.add(request.target());
                }
                return answer;
            };
        });
    }

    /** The second success on the same target is a 500. */
    private static Mutant deletedBefore(String rule, Operation operation, String what) {
        return Mutant.remembering(rule, operation, what, () -> {
            Set<String> done = ConcurrentHashMap.newKeySet();
            return (request, service) -> {
                var answer = service.ask(request);
                boolean again = operation.is(request) && answer.status() == 200 && !done.add(request.target());
                return again ? Answer.problem(500, "INTERNAL_ERROR") : answer;
            };
        });
    }

    /** The operation leaves a property as it was, and shows it so. */
    private static Mutant keeping(String rule, Operation operation, String what, String property) {
        return Mutant.of(rule, operation, what, (request, service) -> {
            if (!operation.is(request)
                    || request.json().filter(body -> body.has(property)).isEmpty()) {
                return service.ask(request);
            }
            var before = service.get(request.target());
            var answer = service.ask(request);
            if (answer.status() != 200) {
                return answer;
            }
            var old = before.json().orElseThrow().get(property);
            return service.asOwner(
                    "PUT", request.target(), JSON, newOrder(answer.edited(order -> order.add(property, old))));
        });
    }

    private static String newOrder(Answer order) throws IOException {
        var body = new JsonObject();
        var shown = order.json().orElseThrow(() -> new IOException("no order: " + order.text()));
        body.add("sku", shown.get("sku"));
        body.add("quantity", shown.get("quantity"));
        if (Shapes.isText(shown.get("giftNote"))) {
            body.add("giftNote", shown.get("giftNote"));
        }
        return body.toString();
    }
}
