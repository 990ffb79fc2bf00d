package io.fromswagger.processor.change;

import io.fromswagger.processor.change.Site.Sighting;
import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the answers of two versions of an operation. */
final class ResponseComparison {

    private final OperationPair operations;
    private final Comparison comparison;
    private final Findings findings;

    ResponseComparison(OperationPair operations, Comparison comparison, Findings findings) {
        this.operations = operations;
        this.comparison = comparison;
        this.findings = findings;
    }

    /** The headers and bodies that are still there. */
    List<Site> compare() {
        List<Site> sites = new ArrayList<>();
        for (Response was : operations.old().responses()) {
            statuses(was).forEach((is, exchanges) -> sites.addAll(compare(was, is, exchanges)));
        }
        return sites;
    }

    /** The responses of the new document that a status of the old one may be, and the exchanges that had it. */
    private Map<Optional<Response>, List<Exchange>> statuses(Response was) {
        Map<Optional<Response>, List<Exchange>> found = new LinkedHashMap<>();
        Set<String> statuses = new LinkedHashSet<>(List.of(was.status()));
        operations.now().responses().stream()
                .map(Response::status)
                .filter(status ->
                        of(operations.old(), status).filter(was::equals).isPresent())
                .forEach(statuses::add);
        boolean range = !was.status().matches("\\d+");
        for (String status : statuses) {
            Optional<Response> is = of(operations.now(), status);
            boolean replaced = range && is.isEmpty() && statuses.size() > 1;
            if (!replaced) {
                found.put(is, new ArrayList<>());
            }
        }
        for (Exchange exchange : operations.exchanges()) {
            String status = String.valueOf(exchange.response().status());
            if (exchange.isUnknown()) {
                found.values().forEach(exchanges -> exchanges.add(exchange));
            } else if (of(operations.old(), status).filter(was::equals).isPresent()) {
                found.computeIfAbsent(of(operations.now(), status), first -> new ArrayList<>())
                        .add(exchange);
            }
        }
        return found;
    }

    /** The response that an operation has for a status: itself, or else its range, or else the default. */
    private static Optional<Response> of(Operation operation, String status) {
        List<String> names = status.matches("\\d+")
                ? List.of(status, status.charAt(0) + "XX", "default")
                : List.of(status, "default");
        for (String name : names) {
            for (Response response : operation.responses()) {
                if (response.status().equals(name)) {
                    return Optional.of(response);
                }
            }
        }
        return Optional.empty();
    }

    private List<Site> compare(Response was, Optional<Response> found, List<Exchange> exchanges) {
        String place = operations.words() + ", response " + was.status();
        if (found.isEmpty()) {
            String responses = operations.now().pointer().child("responses");
            add(ChangeCode.STATUS_REMOVED, place, "is gone", was.pointer().pointer(), responses, exchanges);
            return List.of();
        }
        Response is = found.get();
        boolean covered = !is.status().equals(was.status()) && was.status().matches("\\d+");
        if (covered) {
            String what = "is one of " + Words.quoted(is.status()) + " now";
            add(
                    ChangeCode.STATUS_COVERED,
                    place,
                    what,
                    was.pointer().pointer(),
                    is.pointer().pointer(),
                    exchanges);
        }
        List<Site> sites = new ArrayList<>();
        for (Header header : was.headers()) {
            compareHeader(header, is, place, exchanges).ifPresent(sites::add);
        }
        for (MediaType media : was.content()) {
            compareBody(media, was, is, place, exchanges).ifPresent(sites::add);
        }
        return sites;
    }

    private Optional<Site> compareHeader(Header was, Response response, String place, List<Exchange> exchanges) {
        String name = was.name().toLowerCase(Locale.ROOT);
        String where = place + ", header " + Words.quoted(was.name());
        List<Exchange> with = exchanges.stream()
                .filter(exchange ->
                        exchange.isUnknown() || exchange.response().headers().containsKey(name))
                .toList();
        Optional<Header> found = response.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .findFirst();
        if (found.isEmpty()) {
            String headers = response.pointer().child("headers");
            add(ChangeCode.HEADER_REMOVED, where, "is gone", was.pointer().pointer(), headers, with);
            return Optional.empty();
        }
        Header is = found.get();
        if (was.required() && !is.required()) {
            add(
                    ChangeCode.HEADER_OPTIONAL,
                    where,
                    "may be absent now",
                    was.pointer().pointer(),
                    is.pointer().pointer(),
                    with);
        }
        Pair pair = comparison.pair(
                List.of(ParameterComparison.part(was.schema())),
                List.of(ParameterComparison.part(is.schema())),
                Way.RESPONSE);
        List<Sighting> sightings = new ArrayList<>();
        for (Exchange exchange : with) {
            Object value = exchange.isUnknown()
                    ? Values.Unknown.VALUE
                    : ScalarText.several(exchange.response().headers().get(name), pair.old(), ",");
            sightings.add(new Sighting(exchange, value));
        }
        return Optional.of(new Site(where, "", pair, sightings));
    }

    private Optional<Site> compareBody(
            MediaType was, Response before, Response after, String place, List<Exchange> exchanges) {
        List<Exchange> with = exchanges.stream()
                .filter(exchange -> exchange.isUnknown() || hasBody(exchange, was, before))
                .toList();
        Optional<MediaType> is = MediaTypes.covering(was.type(), after.content());
        if (is.isEmpty()) {
            add(
                    ChangeCode.RESPONSE_TYPE_REMOVED,
                    place,
                    after.content().isEmpty()
                            ? "has no body any more, was " + Words.quoted(was.type())
                            : "the media type " + Words.quoted(was.type()) + " is gone",
                    was.pointer().pointer(),
                    after.pointer().pointer(),
                    with);
            return Optional.empty();
        }
        Pair pair = comparison.pair(BodyComparison.parts(was), BodyComparison.parts(is.get()), Way.RESPONSE);
        List<Sighting> sightings = new ArrayList<>();
        for (Exchange exchange : with) {
            Exchange.Response answer = exchange.response();
            Object value = exchange.isUnknown()
                    ? Values.Unknown.VALUE
                    : BodyText.value(
                            answer.body(),
                            answer.binary(),
                            Exchange.contentType(answer.headers()).orElse(was.type()),
                            was,
                            pair.old());
            sightings.add(new Sighting(exchange, value));
        }
        return Optional.of(new Site(place + " body", "$", pair, sightings));
    }

    private static boolean hasBody(Exchange exchange, MediaType media, Response response) {
        return !exchange.response().body().isEmpty()
                && MediaTypes.isOf(Exchange.contentType(exchange.response().headers()), media, response.content());
    }

    private void add(ChangeCode code, String place, String what, String was, String is, List<Exchange> exchanges) {
        findings.add(code, Way.RESPONSE, place + ":", what, was, is, exchanges);
    }
}
