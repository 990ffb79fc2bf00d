package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.Condition;
import io.fromswagger.fake.JsonPath;
import io.fromswagger.fake.Place;
import io.fromswagger.fake.RequestMatch;
import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes which requests a stub answers as Mountebank's predicates: one operator in each, and case always counts.
 *
 * <p>They say the same as the conditions, but for types: Mountebank compares values as text, so {@code "4200"} passes for
 * {@code 4200}; the recorded requests are compared again, with types, when the test is over.
 */
final class PredicatesJson {

    private PredicatesJson() {}

    static List<Map<String, Object>> of(RequestMatch match) {
        var predicates = new ArrayList<Map<String, Object>>();
        predicates.add(PredicateJson.of("equals", "method", match.method()));
        predicates.add(PredicateJson.of("matches", "path", match.path()));
        match.otherPaths()
                .forEach(path -> predicates.add(PredicateJson.not(PredicateJson.of("matches", "path", path))));
        match.conditions().forEach(condition -> predicates.add(of(condition)));
        return predicates;
    }

    private static Map<String, Object> of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return PredicateJson.all(
                    all.conditions().stream().map(PredicatesJson::of).toList());
        }
        if (condition instanceof Condition.AnyOf any) {
            return Map.of(
                    "or", any.conditions().stream().map(PredicatesJson::of).toList());
        }
        if (condition instanceof Condition.Not not) {
            return PredicateJson.not(of(not.condition()));
        }
        if (condition instanceof Condition.Has has) {
            return TextInText.predicate(has.place(), has.rule());
        }
        if (condition instanceof Condition.Exists exists) {
            return TextInText.exists(exists.place());
        }
        var is = (Condition.Is) condition;
        return PredicateJson.all(is(((Place.Body) is.place()).path(), is.value()));
    }

    private static Map<String, Object> begins(String bracket) {
        return PredicateJson.of("matches", "body", "^\\s*" + bracket);
    }

    /** Objects are compared as far as they are named, arrays item by item. */
    private static List<Map<String, Object>> is(JsonPath path, Json value) {
        var predicates = new ArrayList<Map<String, Object>>();
        if (value.isObject()) {
            predicates.add(path.steps().isEmpty() ? begins("\\{") : PredicateJson.exists(new Place.Body(path)));
            value.members()
                    .forEach((name, member) -> predicates.addAll(is(path.with(new JsonPath.Name(name)), member)));
        } else if (value.isArray()) {
            predicates.add(path.steps().isEmpty() ? begins("\\[") : PredicateJson.exists(new Place.Body(path)));
            var next = path.with(new JsonPath.Index(value.items().size()));
            predicates.add(PredicateJson.not(PredicateJson.exists(new Place.Body(next))));
            for (var i = 0; i < value.items().size(); i++) {
                predicates.addAll(is(path.with(new JsonPath.Index(i)), value.at(i)));
            }
        } else {
            predicates.add(PredicateJson.equal(path, value));
        }
        return predicates;
    }
}
