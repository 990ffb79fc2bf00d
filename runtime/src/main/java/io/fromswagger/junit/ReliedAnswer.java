package io.fromswagger.junit;

import io.fromswagger.contract.Checks;
import io.fromswagger.contract.Headers;
import io.fromswagger.contract.Violation;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Exchange;
import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Reliance;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The real collaborator's answer, held against the document and against the answer that our tests relied on. */
final class ReliedAnswer {

    private final Exchange exchange;
    private final Interaction relied;

    ReliedAnswer(Exchange exchange, Interaction relied) {
        this.exchange = exchange;
        this.relied = relied;
    }

    /** Fails when the answer breaks the document, or lacks what the tests relied on; values may be others. */
    void check() {
        failOn(exchange.checkResponse());
        int status = exchange.received().status();
        if (status != relied.response().status()) {
            throw new Pending(exchange.contract().name() + " answered " + status
                    + ", which is documented; only with its data" + " can it be brought to answer "
                    + relied.response().status() + ", as " + tests() + " relied on");
        }
        var broken = new ArrayList<Violation>();
        headers(broken);
        body(broken);
        failOn(broken);
    }

    private void headers(List<Violation> broken) {
        var received = Headers.of(exchange.received().headers());
        relied.response().headers().keySet().stream()
                .filter(name -> received.all(name).isEmpty())
                .forEach(name -> broken.add(violation("header " + name, "present", "absent")));
    }

    private void body(List<Violation> broken) {
        var body = relied.response().body();
        if (relied.response().binary() || body.isEmpty()) {
            return;
        }
        try {
            same("$", Json.parse(body), Json.parse(exchange.received().body().text()), broken);
        } catch (JsonSyntaxProblem noJson) {
            // Text may be any other text; whether it may be no JSON is for the document to say.
        }
    }

    /** Members are there and of their kind; an item that the tests relied on stands for all items. */
    private void same(String place, Json wanted, Json actual, List<Violation> broken) {
        if (wanted.isNull()) {
            return;
        }
        if (wanted.kind() != actual.kind()) {
            broken.add(violation(place, kind(wanted), actual.isAbsent() ? "absent" : actual.toString()));
        } else if (wanted.isObject()) {
            wanted.members().forEach((name, member) -> same(place + "." + name, member, actual.get(name), broken));
        } else if (wanted.isArray() && !wanted.items().isEmpty()) {
            if (actual.items().isEmpty()) {
                broken.add(violation(place, "at least one item", "[]"));
            }
            for (int i = 0; i < actual.items().size(); i++) {
                same(place + "[" + i + "]", wanted.at(0), actual.at(i), broken);
            }
        }
    }

    private static String kind(Json json) {
        return switch (json.kind()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL -> "null";
            case ABSENT -> "absent";
        };
    }

    private Violation violation(String place, String expected, String actual) {
        var operation = exchange.operation();
        return new Violation(
                Checks.RESPONSE_SCHEMA_CONFORMANCE,
                place + " is what " + tests() + " relied on (" + operation.pointer() + ")",
                operation.pointer(),
                operation.line(),
                expected,
                actual);
    }

    private String tests() {
        return relied.reliedOnBy().stream()
                .map(Reliance::test)
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private void failOn(List<Violation> broken) {
        if (!broken.isEmpty()) {
            var heading = "the real " + exchange.contract().name() + " · "
                    + relied.response().status();
            throw ContractFailure.of(exchange, heading, broken)
                    .masked(text -> exchange.secrets().mask(text));
        }
    }
}
