package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.HeaderSpellings;
import io.fromswagger.fake.JsonPath;
import io.fromswagger.fake.Place;
import io.fromswagger.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Mountebank's predicates on one value each, around what they do with less care.
 *
 * <ul>
 *   <li>What is missing is an empty text for all of them but {@code deepEquals}.
 *   <li>{@code contains} and its like break on numbers: {@code matches} does not.
 *   <li>{@code matches} tells {@code X-Id} from {@code x-id} wherever it minds the case of values.
 *   <li>An object of the body's form is found in any item of an array, too. A JSON path is not.
 *   <li>Numbers beyond 2^53 are rounded, so their digits have to be in the body.
 * </ul>
 */
final class PredicateJson {

    /** Names that mean nothing else in a JSON path, whoever reads it. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ .:/-]*");

    private static final BigDecimal EXACT = BigDecimal.valueOf(1L << 53);

    private PredicateJson() {}

    /** An operator on one of the request's own fields. */
    static Map<String, Object> of(String operator, String field, Object expected) {
        var predicate = new LinkedHashMap<String, Object>();
        predicate.put(operator, Map.of(field, expected));
        predicate.put("caseSensitive", true);
        return predicate;
    }

    /** All of these; as {@code and} where there are several. */
    static Map<String, Object> all(List<Map<String, Object>> predicates) {
        return predicates.size() == 1 ? predicates.get(0) : Map.of("and", predicates);
    }

    static Map<String, Object> not(Map<String, Object> predicate) {
        return Map.of("not", predicate);
    }

    /** A text at a place is matched by a regular expression; what is empty is not there, but in JSON. */
    static Map<String, Object> matches(Place place, String regex) {
        if (place instanceof Place.Body body) {
            return all(List.of(exists(place), inJson("matches", body.path(), regex)));
        }
        if (place instanceof Place.Header header) {
            return all(List.of(exists(place), Map.of("or", inAnySpelling(header.name(), regex))));
        }
        return all(List.of(exists(place), at("matches", place, regex)));
    }

    /** Exactly where the name is spelled as most do; where it is not, whatever the case of the value is. */
    private static List<Map<String, Object>> inAnySpelling(String header, String regex) {
        var branches = new ArrayList<Map<String, Object>>();
        var otherwise = new ArrayList<Map<String, Object>>();
        for (var name : HeaderSpellings.of(header)) {
            branches.add(of("matches", "headers", Map.of(name, regex)));
            otherwise.add(not(of("exists", "headers", Map.of(name, true))));
        }
        var inAnyCase = of("matches", "headers", Map.of(header, regex));
        inAnyCase.put("caseSensitive", false);
        otherwise.add(inAnyCase);
        branches.add(all(otherwise));
        return branches;
    }

    /** There is something at a place, which is not empty; in JSON it may be. */
    static Map<String, Object> exists(Place place) {
        if (!(place instanceof Place.Body body)) {
            return at("exists", place, true);
        }
        var something = inJson("exists", body.path(), true);
        return isPlain(body.path())
                ? Map.of("or", List.of(something, inJson("deepEquals", body.path(), "")))
                : something;
    }

    /** A value at a place of a JSON body is this text, number, boolean or null. */
    static Map<String, Object> equal(JsonPath path, Json value) {
        if (path.steps().isEmpty()) {
            var asText = value.isString() ? value.asString() : value.toString();
            return Map.of("or", List.of(of("equals", "body", asText), of("equals", "body", value.toString())));
        }
        var predicate = inJson("equals", path, value);
        if (value.equals(Json.of(""))) {
            return all(List.of(exists(new Place.Body(path)), predicate));
        }
        return value.isNumber() && value.asDecimal().abs().compareTo(EXACT) > 0
                ? all(List.of(predicate, of("contains", "body", value.toString())))
                : predicate;
    }

    private static Map<String, Object> at(String operator, Place place, Object expected) {
        if (place instanceof Place.Query query) {
            return of(operator, "query", Map.of(query.name(), expected));
        }
        if (place instanceof Place.Header header) {
            var predicate = of(operator, "headers", Map.of(header.name(), expected));
            predicate.put("keyCaseSensitive", false); // header names have no case
            return predicate;
        }
        if (place instanceof Place.Field field) {
            return of(operator, "form", Map.of(field.name(), expected));
        }
        return of(operator, "body", expected);
    }

    private static Map<String, Object> inJson(String operator, JsonPath path, Object expected) {
        if (!isPlain(path)) {
            return of(operator, "body", form(path, expected));
        }
        var predicate = of(operator, "body", expected);
        predicate.put("jsonpath", Map.of("selector", path.toString()));
        return predicate;
    }

    private static boolean isPlain(JsonPath path) {
        return path.steps().stream()
                .noneMatch(step -> step instanceof JsonPath.Name name
                        && !PLAIN.matcher(name.name()).matches());
    }

    /** An object of the form of the body, with what is expected at its end. */
    private static Object form(JsonPath path, Object expected) {
        Object form = expected;
        for (var i = path.steps().size() - 1; i >= 0; i--) {
            if (!(path.steps().get(i) instanceof JsonPath.Name name)) {
                throw new IllegalArgumentException("Mountebank can't look for " + path
                        + ": beside indices, names have to be of letters, digits, spaces and _.:/-");
            }
            form = Map.of(name.name(), form);
        }
        return form;
    }
}
