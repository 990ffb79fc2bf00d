package io.fromswagger.processor.change;

import io.fromswagger.processor.pattern.SpecPattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares the properties of two versions of a schema. */
final class ObjectComparison {

    private final Comparison comparison;
    private final Pair pair;
    private final View old;
    private final View now;
    private final boolean request;

    ObjectComparison(Comparison comparison, Pair pair) {
        this.comparison = comparison;
        this.pair = pair;
        this.old = pair.old();
        this.now = pair.now();
        this.request = pair.way() == Way.REQUEST;
    }

    void compare() {
        Map<String, List<Part>> is = now.properties();
        old.properties().forEach((name, was) -> {
            if (is.containsKey(name)) {
                pair.property(name, comparison.pair(was, is.get(name), pair.way()));
            } else if (!now.additional().isEmpty()) {
                pair.property(name, comparison.pair(was, now.additional(), pair.way()));
            } else {
                removed(name, was);
            }
        });
        comparePatterns();
        compareRequired();
        compareUndeclared();
    }

    private void removed(String name, List<Part> was) {
        String other = request ? "is read-only now" : "is write-only now";
        boolean kept = now.composition().parts().stream()
                .anyMatch(part -> part.map("properties").containsKey(name));
        Touch.Reach reach = request && !now.isClosed() ? Touch.Reach.MET : Touch.Reach.BROKEN;
        pair.add(new Difference(
                ChangeCode.PROPERTY_REMOVED,
                name,
                kept ? other : "is gone",
                was.get(0).pointer(),
                kept ? property(now, name) : now.place("properties"),
                Touch.where(has(name), reach),
                false));
    }

    private static Predicate<@Nullable Object> has(String name) {
        return value -> value instanceof Map<?, ?> map && map.containsKey(name);
    }

    private static Predicate<@Nullable Object> lacks(String name) {
        return value -> value instanceof Map<?, ?> map && !map.containsKey(name);
    }

    private void compareRequired() {
        for (String name : now.required()) {
            if (!old.required().contains(name)) {
                boolean known = old.properties().containsKey(name);
                String what = request
                        ? known ? "is required now" : "is new, and required"
                        : known ? "is always there now" : "is new, and always there";
                pair.add(new Difference(
                        ChangeCode.PROPERTY_REQUIRED,
                        name,
                        what,
                        property(old, name),
                        property(now, name),
                        request ? Touch.where(lacks(name), Touch.Reach.BROKEN) : Touch.seen(lacks(name)),
                        !request));
            }
        }
        Set<String> optional = new LinkedHashSet<>(old.required());
        optional.removeAll(now.required());
        optional.retainAll(now.properties().keySet());
        if (!request) {
            for (String name : optional) {
                pair.add(new Difference(
                        ChangeCode.PROPERTY_OPTIONAL,
                        name,
                        "may be absent now",
                        property(old, name),
                        property(now, name),
                        Touch.where(has(name), Touch.Reach.MET),
                        false));
            }
        }
    }

    private static String property(View view, String name) {
        for (Part part : view.composition().parts()) {
            if (part.map("properties").containsKey(name)) {
                return part.pointer("properties", name);
            }
        }
        return view.place("properties");
    }

    private void comparePatterns() {
        for (Part was : old.composition().parts()) {
            was.map("patternProperties")
                    .forEach((pattern, schema) -> now.composition().parts().stream()
                            .filter(part -> part.map("patternProperties").containsKey(pattern))
                            .findFirst()
                            .ifPresent(is -> pair.pattern(
                                    String.valueOf(pattern),
                                    comparison.pair(
                                            List.of(was.child(schema, "patternProperties", String.valueOf(pattern))),
                                            List.of(is.child(
                                                    is.map("patternProperties").get(pattern),
                                                    "patternProperties",
                                                    String.valueOf(pattern))),
                                            pair.way()))));
        }
        Set<String> was = patterns(old);
        Set<String> is = patterns(now);
        new KeywordComparison.Change(
                        ChangeCode.UNDECLARED_CHANGED,
                        "patternProperties",
                        "the patterns of its properties' names are others now")
                .reportTo(
                        pair,
                        !was.equals(is) && (now.isClosed() || !was.containsAll(is)),
                        !is.containsAll(was),
                        value -> false,
                        "patternProperties");
    }

    private static Set<String> patterns(View view) {
        Set<String> patterns = new LinkedHashSet<>();
        view.composition()
                .parts()
                .forEach(part ->
                        part.map("patternProperties").keySet().forEach(name -> patterns.add(String.valueOf(name))));
        return patterns;
    }

    /** Of a request, refusing what isn't declared takes something away; of a response, the entries of a map that is none any more. */
    private void compareUndeclared() {
        boolean map = !old.additional().isEmpty();
        boolean closed = now.isClosed() && !old.isClosed();
        if (closed && (request || map)) {
            pair.add(new Difference(
                    ChangeCode.UNDECLARED_CHANGED,
                    "",
                    request ? "takes no undeclared properties any more" : "has no undeclared properties any more",
                    old.place("additionalProperties"),
                    now.place("additionalProperties", "unevaluatedProperties"),
                    Touch.where(this::hasUndeclared, Touch.Reach.BROKEN),
                    false));
        } else if (!now.isClosed()
                && !old.isClosed()
                && (map || !now.additional().isEmpty())) {
            pair.additional(comparison.pair(old.additional(), now.additional(), pair.way()));
        }
    }

    private boolean hasUndeclared(@Nullable Object value) {
        return value instanceof Map<?, ?> members
                && members.keySet().stream()
                        .map(String::valueOf)
                        .anyMatch(name -> !old.properties().containsKey(name)
                                && !now.properties().containsKey(name)
                                && patterns(now).stream().noneMatch(pattern -> SpecPattern.occurs(pattern, name)));
    }
}
