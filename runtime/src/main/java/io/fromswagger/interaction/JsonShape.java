package io.fromswagger.interaction;

import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What can be expected of all JSON values that an example stands for.
 *
 * <p>A list has one item with what all items of the example have in common: others may come, in any order and number. A
 * null says nothing, and what is told by null or by different kinds is left out. So an example of a shape is a shape again.
 */
final class JsonShape {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern QUOTABLE_NAME = Pattern.compile("[^'\\\\\\p{Cntrl}]+");

    private JsonShape() {}

    /** The shape of an example; absent where nothing can be expected. */
    static Json of(Json example) {
        return switch (example.kind()) {
            case OBJECT -> object(example.members());
            case ARRAY -> array(example.items().stream().map(JsonShape::of).toList());
            case STRING, NUMBER, BOOLEAN -> example;
            case NULL, ABSENT -> Json.ABSENT;
        };
    }

    private static Json object(Map<String, Json> members) {
        var shape = new LinkedHashMap<String, Json>();
        members.forEach((name, member) -> {
            var expected = of(member);
            if (expected.isPresent()) {
                shape.put(name, expected);
            }
        });
        return Json.of(shape);
    }

    private static Json array(List<Json> shapes) {
        var item = shapes.stream().reduce(JsonShape::common).orElse(Json.ABSENT);
        return Json.of(item.isPresent() ? List.of(item) : List.of());
    }

    private static Json common(Json one, Json other) {
        if (one.kind() != other.kind()) {
            return Json.ABSENT;
        }
        return switch (one.kind()) {
            case OBJECT -> {
                var shape = new LinkedHashMap<String, Json>();
                one.members().forEach((name, member) -> {
                    var both = common(member, other.get(name));
                    if (both.isPresent()) {
                        shape.put(name, both);
                    }
                });
                yield Json.of(shape);
            }
            case ARRAY -> commonArray(one, other);
            case STRING, NUMBER, BOOLEAN, NULL, ABSENT -> one;
        };
    }

    /** An empty list may mean that there was no item, or none that can be expected. */
    private static Json commonArray(Json one, Json other) {
        return one.items().isEmpty() || other.items().isEmpty()
                ? Json.of(List.of())
                : array(List.of(one.at(0), other.at(0)));
    }

    /**
     * The rules for a shape: kinds are compared, all the way down; a list that is no part of another list's item has at least
     * one item if the example has. (The other items' lists may be empty.)
     */
    static Map<String, Object> rules(Json shape) {
        var rules = new LinkedHashMap<String, Object>();
        rules.put("$", PactVersion.rule(sameKind(shape)));
        addLists("$", shape, rules);
        return rules;
    }

    private static void addLists(String path, Json shape, Map<String, Object> rules) {
        if (!shape.isObject()) {
            return;
        }
        shape.members()
                .forEach((name, member) -> below(path, name).ifPresent(below -> {
                    if (member.isArray() && !member.items().isEmpty()) {
                        rules.put(below, PactVersion.rule(sameKind(member)));
                    }
                    addLists(below, member, rules);
                }));
    }

    /** The path of a member; empty where tools can't read one with its name. */
    static Optional<String> below(String path, String name) {
        if (!QUOTABLE_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(path + (PLAIN_NAME.matcher(name).matches() ? "." + name : "['" + name + "']"));
    }

    private static Map<String, Object> sameKind(Json shape) {
        var matcher = new LinkedHashMap<String, Object>();
        matcher.put("match", "type");
        if (shape.isArray() && !shape.items().isEmpty()) {
            matcher.put("min", 1);
        }
        return matcher;
    }

    /** A text that two shapes share if they have the same names and kinds. */
    static String kinds(Json shape) {
        return switch (shape.kind()) {
            case OBJECT -> {
                var kinds = new TreeMap<String, Object>();
                shape.members().forEach((name, member) -> kinds.put(name, kinds(member)));
                yield Json.of(kinds).toString();
            }
            case ARRAY -> shape.items().stream().map(JsonShape::kinds).toList().toString();
            case STRING, NUMBER, BOOLEAN, NULL, ABSENT -> shape.kind().name();
        };
    }
}
