package io.fromswagger.fake;

import io.fromswagger.contract.Headers;
import io.fromswagger.contract.ParameterText;
import io.fromswagger.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a request by their places, and what holds of them. */
final class RequestValues {

    private static final int MOST_SHOWN = 200;

    private static final TextRule EMPTY = new TextRule(TextRule.How.EQUAL_TO, "");

    private final ReceivedRequest request;
    private final Json body;

    RequestValues(ReceivedRequest request) {
        this.request = request;
        this.body = RequestBody.json(request);
    }

    /** Whether a condition holds. */
    Truth truth(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().map(this::truth).reduce(Truth.of(true), Truth::and);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().map(this::truth).reduce(Truth.of(false), Truth::or);
        }
        if (condition instanceof Condition.Not not) {
            return truth(not.condition()).not();
        }
        if (condition instanceof Condition.Exists exists) {
            return Truth.of(!at(exists.place()).isEmpty());
        }
        if (condition instanceof Condition.Has has) {
            return has(has.place(), has.rule());
        }
        var is = (Condition.Is) condition;
        return at(is.place()).stream()
                .map(value -> equal(is.place(), is.value(), value))
                .reduce(Truth.of(false), Truth::or);
    }

    private Truth has(Place place, TextRule rule) {
        var values = at(place);
        if (rule.equals(EMPTY) && countsOnlyFilled(place)) {
            return Truth.of(values.isEmpty());
        }
        return values.stream()
                .flatMap(value -> value.isArray() ? value.items().stream() : Stream.of(value))
                .map(value -> new Truth(
                        isScalar(value) && rule.holds(ParameterText.plain(value)),
                        isOddlySpelled(place)
                                ? rule.holdsInAnyCase(ScriptText.of(value))
                                : rule.holds(ScriptText.of(value))))
                .reduce(Truth.of(false), Truth::or);
    }

    /** Whether it is a header in none of the spellings in which engines mind the case of its value. */
    private boolean isOddlySpelled(Place place) {
        return place instanceof Place.Header header
                && request.headers().keySet().stream().noneMatch(HeaderSpellings.of(header.name())::contains);
    }

    private static boolean isScalar(Json value) {
        return !value.isObject() && !value.isArray();
    }

    private static Truth equal(Place place, Json wanted, Json value) {
        boolean isWholeBody =
                place instanceof Place.Body body && body.path().steps().isEmpty();
        boolean isOfItsKind = isScalar(wanted) ? isScalar(value) : wanted.kind() == value.kind();
        return new Truth(
                PartialJson.isIn(value, wanted),
                (isOfItsKind || !isWholeBody) && PartialJson.isInAsText(value, wanted));
    }

    /** Engines don't tell what is empty there from what is absent. */
    private static boolean countsOnlyFilled(Place place) {
        return place instanceof Place.Query
                || place instanceof Place.Header
                || place instanceof Place.Field
                || place instanceof Place.Text;
    }

    private List<Json> at(Place place) {
        var values = all(place);
        return countsOnlyFilled(place)
                ? values.stream().filter(value -> !value.asString().isEmpty()).toList()
                : values;
    }

    private List<Json> all(Place place) {
        if (place instanceof Place.Query query) {
            return texts(request.query().getOrDefault(query.name(), List.of()));
        }
        if (place instanceof Place.Header header) {
            return texts(Headers.of(request.headers()).all(header.name()));
        }
        if (place instanceof Place.Cookie cookie) {
            return Optional.ofNullable(Cookies.of(request).get(cookie.name())).map(Json::of).stream()
                    .toList();
        }
        if (place instanceof Place.Body at) {
            return at.path().in(body);
        }
        if (place instanceof Place.Text) {
            return List.of(Json.of(request.body()));
        }
        var name = place instanceof Place.Field field ? field.name() : ((Place.Part) place).name();
        var values = body.get(name);
        return values.isArray() ? values.items() : values.optional().stream().toList();
    }

    private static List<Json> texts(List<String> values) {
        return values.stream().map(Json::of).toList();
    }

    /** What is at a place, for people. */
    String spoken(Place place) {
        var values = at(place);
        if (values.isEmpty()) {
            return place instanceof Place.Body && body.isString() ? "absent: the body is " + kind() : "absent";
        }
        var text = values.stream()
                .map(value -> place instanceof Place.Body || !value.isString() ? value.toString() : value.asString())
                .collect(Collectors.joining(" and "));
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }

    /** What the body is, which is no JSON and no form. */
    private String kind() {
        return request.header("Content-Type").orElse("of no Content-Type");
    }
}
