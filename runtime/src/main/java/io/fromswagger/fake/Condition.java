package io.fromswagger.fake;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that has to hold of a request for a stub to answer it, for what the generated methods can't say.
 *
 * <pre>{@code
 * payments.createCharge()
 *     .where(anyOf(header("X-Region", equalTo("eu")), body("$.lines[*].sku", startingWith("eu-"))))
 *     .responds201(charge);
 * }</pre>
 */
public sealed interface Condition {

    /** A query parameter, by its decoded name, as text. */
    static Condition query(String name, Match<?> match) {
        return of(new Place.Query(name), match);
    }

    /** A header as text, whatever the case of its name. */
    static Condition header(String name, Match<?> match) {
        return of(new Place.Header(name), match);
    }

    /** A cookie as text. */
    static Condition cookie(String name, Match<?> match) {
        return of(new Place.Cookie(name), match);
    }

    /**
     * Places of a JSON body.
     *
     * @param path a JSON path of names, indices and {@code [*]}: {@code $.lines[0].sku}, {@code $['gift-note']}
     * @throws IllegalArgumentException when it is another path
     */
    static Condition body(String path, Match<?> match) {
        return of(new Place.Body(JsonPath.of(path)), match);
    }

    /** One of these holds. */
    static Condition anyOf(Condition... conditions) {
        return new AnyOf(Arrays.asList(conditions));
    }

    /** All of these hold. */
    static Condition allOf(Condition... conditions) {
        return new AllOf(Arrays.asList(conditions));
    }

    /** This does not hold. */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /** A condition with values as they are in JSON; places of text have them as text. */
    private static Condition of(Place place, Match<?> match) {
        return Conditions.of(match, value -> equal(place, JsonCodec.encode(value)), place);
    }

    private static Condition equal(Place place, Json value) {
        if (place instanceof Place.Body) {
            return new Is(place, value);
        }
        var texts = new ArrayList<String>();
        (value.isArray() ? value.items() : List.of(value))
                .forEach(each -> texts.add(each.isString() ? each.asString() : each.toString()));
        return new AllOf(texts.stream()
                .<Condition>map(text -> new Has(place, new TextRule(TextRule.How.EQUAL_TO, text)))
                .toList());
    }

    /** A value at the place is equal to this JSON, of which objects are compared as far as they are named. */
    record Is(Place place, Json value) implements Condition {
        @Override
        public String toString() {
            return place + " " + value;
        }
    }

    /** A value at the place has a text that is so. */
    record Has(Place place, TextRule rule) implements Condition {
        @Override
        public String toString() {
            return place + " " + rule;
        }
    }

    /** There is a value at the place. */
    record Exists(Place place) implements Condition {
        @Override
        public String toString() {
            return place + " present";
        }
    }

    /** See {@link #not}. */
    record Not(Condition condition) implements Condition {
        @Override
        public String toString() {
            return condition instanceof Exists exists ? exists.place() + " absent" : "not (" + condition + ")";
        }
    }

    /** See {@link #anyOf}. */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Condition::toString).collect(Collectors.joining(" or "));
        }
    }

    /** See {@link #allOf}. */
    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Condition::toString).collect(Collectors.joining(" and "));
        }
    }
}
