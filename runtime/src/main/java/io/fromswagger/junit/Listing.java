package io.fromswagger.junit;

import io.fromswagger.contract.Checks;
import io.fromswagger.contract.Violation;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Exchange;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An answer that lists things: whether it lists what it should, and nothing else. */
final class Listing {

    private final Exchange exchange;
    private final String heading;

    Listing(Exchange exchange, String heading) {
        this.exchange = exchange;
        this.heading = heading;
    }

    /**
     * Fails unless one of the list's items is known by the id.
     *
     * @param list JSON pointer of the list; empty where the answer is the list
     * @param pageSize how many items the answer may have at most, which is when it can't tell; 0 where it has all
     */
    void lists(String id, String list, String property, int pageSize) {
        var items = items(exchange, list);
        boolean listed = isListed(id, list, property);
        if (!listed && pageSize > 0 && items.size() >= pageSize) {
            throw new Pending("the page is full with " + items.size() + " items, so that " + id
                    + " may be on another: test with fewer, or test this by hand");
        }
        if (!listed) {
            throw failure(
                    "what was created must be listed",
                    "an item of $" + list.replace('/', '.') + " with the " + property + " " + id,
                    items.isEmpty() ? "no items" : items.size() + " others");
        }
    }

    /** Fails if one of the list's items is known by the id. */
    void listsNoMore(String id, String list, String property) {
        failUnlessDone();
        if (ids(exchange, list, property).contains(id)) {
            throw failure(
                    "what was deleted must be listed no more",
                    "no item of $" + list.replace('/', '.') + " with the " + property + " " + id,
                    "one of " + items(exchange, list).size());
        }
    }

    /** Fails if the list is longer. */
    void listsAtMost(int size, String list) {
        int items = items(exchange, list).size();
        if (items > size) {
            throw failure("a page must have no more items than were asked for", "at most " + size, items + " items");
        }
    }

    /**
     * Fails if an item was in the earlier answer, too.
     *
     * @return what to remark: a refusal that the document doesn't mention
     */
    Optional<String> listsOthers(Exchange earlier, String list, String property) {
        int status = exchange.received().status();
        if (status / 100 == 4 && exchange.operation().response(status).isEmpty()) {
            return Optional.of("spec gap: " + status + " is not documented for "
                    + exchange.operation().spoken());
        }
        failUnlessDone();
        var known = ids(earlier, list, property);
        var again =
                ids(exchange, list, property).stream().filter(known::contains).toList();
        if (!again.isEmpty()) {
            throw failure(
                    "another page must list others",
                    "none of the first page's",
                    "again the " + property + " " + again.get(0));
        }
        return Optional.empty();
    }

    private void failUnlessDone() {
        var broken = exchange.checkResponse();
        if (!broken.isEmpty()) {
            throw ContractFailure.of(exchange, heading, broken);
        }
    }

    private boolean isListed(String id, String list, String property) {
        return ids(exchange, list, property).stream().anyMatch(id::equalsIgnoreCase);
    }

    private static Set<String> ids(Exchange listing, String list, String property) {
        return items(listing, list).stream()
                .map(item -> item.get(property))
                .filter(id -> id.isString() || id.isNumber())
                .map(id -> id.isString() ? id.asString() : id.toString())
                .collect(Collectors.toSet());
    }

    private static List<Json> items(Exchange listing, String list) {
        try {
            var found = Json.parse(listing.received().body().text()).at(list);
            return found.isArray() ? found.items() : List.of();
        } catch (JsonSyntaxProblem notJson) {
            return List.of();
        }
    }

    private ContractFailure failure(String rule, String expected, String actual) {
        var operation = exchange.operation();
        return ContractFailure.of(
                exchange,
                heading,
                List.of(new Violation(
                        Checks.LISTING,
                        rule + " (" + operation.pointer() + ")",
                        operation.pointer(),
                        operation.line(),
                        expected,
                        actual)));
    }
}
