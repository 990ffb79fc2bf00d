package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResourceContract;
import io.fromswagger.http.Exchange;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import io.fromswagger.json.JsonSyntaxProblem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a resource that exists: by the user's hook, else by a link of the document, else by the operation that makes one, else
 * by one that lists them, else by the document's example. A test that may change what it finds doesn't get what somebody else
 * put there.
 */
final class ExistingResources {

    private final ApiContract api;
    private final Optional<Hooks> hooks;
    private final SetUp setUp;
    private final Set<String> byLinkNow = new HashSet<>();

    ExistingResources(ApiContract api, Optional<Hooks> hooks, SetUp setUp) {
        this.api = api;
        this.hooks = hooks;
        this.setUp = setUp;
    }

    /** What it takes to send a request first. */
    interface SetUp {

        /** As {@link Contract#created(String)}. */
        Created created(String operationId);

        /** Sends an operation's sample request with these values in its path, whatever is answered. */
        Exchange sent(OperationContract operation, Map<String, String> path);
    }

    /**
     * One of these.
     *
     * @param onlyToRead whether the test leaves it as it is
     */
    Existing find(ResourceContract resource, boolean onlyToRead) {
        var tried = new Tried(resource, hooks);
        return byHook(resource, tried)
                .or(() -> onlyToRead ? byLinks(resource, tried) : Optional.empty())
                .or(() -> byProducer(resource, tried))
                .or(() -> onlyToRead ? byListing(resource, tried) : Optional.empty())
                .or(() -> onlyToRead ? byExample(resource, tried) : Optional.empty())
                .orElseThrow(() -> new Pending(tried.text(onlyToRead)));
    }

    private Optional<Existing> byHook(ResourceContract resource, Tried tried) {
        if (hooks.isEmpty() || resource.hooks().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (var hook : resource.hooks().entrySet()) {
            Optional<?> given = hooks.get().optional(hook.getValue());
            if (given.isEmpty()) {
                tried.hook(hook.getValue() + "() gives none");
                return Optional.empty();
            }
            values.put(hook.getKey(), text(JsonCodec.encode(given.get())));
        }
        return Optional.of(known(resource, values));
    }

    /** What an answer that leads to the resource needs first may itself be found by a link; but not by way of itself. */
    private Optional<Existing> byLinks(ResourceContract resource, Tried tried) {
        if (!byLinkNow.add(resource.path())) {
            return Optional.empty();
        }
        try {
            return resource.links().stream()
                    .filter(link -> !resource.producer().equals(Optional.of(link.operation())))
                    .flatMap(link -> byLink(resource, link, tried).stream())
                    .findFirst();
        } finally {
            byLinkNow.remove(resource.path());
        }
    }

    private Optional<Existing> byLink(ResourceContract resource, ResourceContract.Link link, Tried tried) {
        var operation = api.operation(link.operation());
        Exchange exchange;
        try {
            exchange = setUp.sent(operation, Map.of());
        } catch (Pending refused) {
            tried.way("link", refused.getMessage());
            return Optional.empty();
        }
        int status = exchange.received().status();
        var expressions = new RuntimeExpression(exchange);
        Map<String, String> values = new LinkedHashMap<>();
        link.parameters()
                .forEach((name, expression) ->
                        expressions.value(expression).ifPresent(value -> values.put(name, value)));
        if (status / 100 == 2 && values.size() == link.parameters().size()) {
            return Optional.of(known(resource, values));
        }
        tried.way("link", operation.spoken() + " answered " + status + (status / 100 == 2 ? " and leads to none" : ""));
        return Optional.empty();
    }

    private Optional<Existing> byProducer(ResourceContract resource, Tried tried) {
        return resource.producer().flatMap(producer -> {
            try {
                var created = setUp.created(producer);
                return Optional.of(new Existing(resource.path(), created::id));
            } catch (Pending refused) {
                tried.way("making", refused.getMessage());
                return Optional.empty();
            }
        });
    }

    private Optional<Existing> byListing(ResourceContract resource, Tried tried) {
        return resource.listing().flatMap(listing -> {
            var operation = api.operation(listing.operation());
            Exchange exchange;
            try {
                exchange = setUp.sent(operation, Map.of());
            } catch (Pending refused) {
                tried.way("listing", refused.getMessage());
                return Optional.empty();
            }
            var ids = json(exchange).at(listing.items()).optional().filter(Json::isArray).stream()
                    .flatMap(items -> items.items().stream())
                    .filter(Json::isObject)
                    .flatMap(item -> item.get(listing.id()).optional().stream())
                    .filter(id -> id.isString() || id.isNumber())
                    .toList();
            if (exchange.received().status() / 100 != 2 || ids.isEmpty()) {
                tried.way(
                        "listing",
                        operation.spoken() + " answered " + exchange.received().status()
                                + (ids.isEmpty() ? " and lists none" : ""));
                return Optional.empty();
            }
            return Optional.of(new Existing(
                    resource.path(),
                    name -> ResourcePath.value(
                                    operation.path(),
                                    name,
                                    exchange.sent().uri().getRawPath())
                            .orElseGet(() -> text(ids.get(0)))));
        });
    }

    /** A document's example may be any value: only what can be read is there. */
    private Optional<Existing> byExample(ResourceContract resource, Tried tried) {
        if (resource.example().isEmpty() || resource.reader().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        resource.example().forEach((name, value) -> values.put(name, text(value)));
        try {
            var exchange = setUp.sent(api.operation(resource.reader().get()), values);
            if (exchange.received().status() / 100 == 2) {
                return Optional.of(known(resource, values));
            }
            tried.way(
                    "example",
                    "GET " + exchange.sent().uri().getRawPath() + " answered "
                            + exchange.received().status());
        } catch (Pending refused) {
            tried.way("example", refused.getMessage());
        }
        return Optional.empty();
    }

    private static Existing known(ResourceContract resource, Map<String, String> values) {
        return new Existing(resource.path(), name -> {
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException(resource.path() + " has no parameter " + name);
            }
            return value;
        });
    }

    private static Json json(Exchange exchange) {
        try {
            return Json.parse(exchange.received().body().text());
        } catch (JsonSyntaxProblem notJson) {
            return Json.ABSENT;
        }
    }

    private static String text(Json value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
