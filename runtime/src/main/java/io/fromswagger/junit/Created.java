package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Headers;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.http.Exchange;
import io.fromswagger.json.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A resource that a test had made, and how to find it again. */
public final class Created {

    private final ApiContract api;
    private final Exchange exchange;
    private final Answered answered;

    Created(ApiContract api, Exchange exchange) {
        this.api = api;
        this.exchange = exchange;
        this.answered = new Answered(api, exchange);
    }

    /**
     * The value of a path parameter that leads to the resource: the one that it was made with, where it was made below
     * another resource; else what a link of the document says; else from {@code Location}, by a documented path that has the
     * parameter; else from the body's member of that name; else from its {@code id}.
     */
    public String id(String pathParameter) {
        return fromItsRequest(pathParameter)
                .or(() -> fromLink(pathParameter))
                .or(() -> fromLocation(pathParameter))
                .or(() -> fromBody(pathParameter))
                .or(() -> fromBody("id"))
                .orElseThrow(() -> unknown(pathParameter));
    }

    /** A document that has room for an id, and requires none, lets an answer keep quiet about it. */
    private AssertionError unknown(String pathParameter) {
        String message = "the answer of " + exchange.operation().spoken() + " names no " + pathParameter
                + ": it has no Location that fits, and its body has neither '" + pathParameter + "' nor 'id'\n"
                + "  response  " + exchange.received().status() + " "
                + exchange.received().body().text();
        if (exchange.checkResponse().isEmpty()) {
            throw new Pending("set-up: " + message);
        }
        return new AssertionError("set-up failed: " + message);
    }

    /**
     * The address in {@code Location}, made absolute. Where the header may be left out and is, or leads to another server, to
     * which no credentials should go, the test is pending.
     */
    public String location() {
        boolean sent =
                !Headers.of(exchange.received().headers()).all("Location").isEmpty();
        if (!sent && !isLocationRequired()) {
            throw new Pending(exchange.operation().spoken() + " answered without Location, which it may");
        }
        return locationHeader()
                .map(location -> sameServer(exchange.sent().uri().resolve(location)))
                .orElseThrow(() -> new AssertionError("set-up failed: the answer of "
                        + exchange.operation().spoken() + " has no usable Location header"));
    }

    /** The answer's body; absent when it isn't JSON. */
    public Json body() {
        return answered.body();
    }

    /** What it was made from, as JSON; of a form, by the types that the document gives its fields. */
    public Json posted() {
        return answered.posted();
    }

    /** The request that made it, and the answer. */
    Exchange exchange() {
        return exchange;
    }

    private boolean isLocationRequired() {
        return exchange.operation()
                .response(exchange.received().status())
                .filter(response -> response.headers().stream()
                        .anyMatch(header -> header.required() && header.name().equalsIgnoreCase("Location")))
                .isPresent();
    }

    private String sameServer(URI location) {
        if (exchange.sent().uri().getRawAuthority().equalsIgnoreCase(location.getRawAuthority())) {
            return location.toString();
        }
        throw new Pending("Location leads to another server, " + location.getRawAuthority());
    }

    private Optional<String> fromItsRequest(String pathParameter) {
        return ResourcePath.value(
                exchange.operation().path(),
                pathParameter,
                exchange.sent().uri().getRawPath());
    }

    private Optional<String> fromLink(String pathParameter) {
        return api.resources().values().stream()
                .filter(resource -> resource.producer()
                        .filter(exchange.operation().id()::equals)
                        .isPresent())
                .flatMap(resource -> resource.links().stream())
                .filter(link -> link.operation().equals(exchange.operation().id()))
                .flatMap(link -> Stream.ofNullable(link.parameters().get(pathParameter)))
                .flatMap(expression -> new RuntimeExpression(exchange).value(expression).stream())
                .findFirst();
    }

    private Optional<String> fromLocation(String pathParameter) {
        return locationHeader()
                .map(URI::getRawPath)
                .flatMap(path -> api.operations().stream()
                        .map(OperationContract::path)
                        .distinct()
                        .sorted(Comparator.comparing(this::isAnothers)
                                .thenComparing(
                                        Comparator.comparing(String::length).reversed()))
                        .flatMap(template -> ResourcePath.value(template, pathParameter, path).stream())
                        .findFirst());
    }

    /** A parameter of one name may stand below several collections: the resource's own comes first, then the most exact. */
    private boolean isAnothers(String template) {
        String collection = exchange.operation().requestPath().replaceAll("/$", "");
        return !template.startsWith(collection + "/");
    }

    private Optional<URI> locationHeader() {
        return Headers.of(exchange.received().headers()).first("Location").flatMap(Created::address);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private Optional<String> fromBody(String member) {
        return body().optional()
                .filter(Json::isObject)
                .flatMap(object -> object.get(member).optional())
                .filter(value -> value.isString() || value.isNumber())
                .map(value -> value.isString() ? value.asString() : value.toString());
    }
}
