package io.fromswagger.processor.change;

import io.fromswagger.processor.pattern.SpecPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two versions of one schema, how they differ, and the pairs of the schemas below. A pair may be below itself. */
final class Pair {

    private final View old;
    private final View now;
    private final Way way;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Pair> properties = new LinkedHashMap<>();
    private final Map<String, Pair> patterns = new LinkedHashMap<>();
    private final List<Pair> prefix = new ArrayList<>();
    private final List<Alternative> alternatives = new ArrayList<>();
    private @Nullable Pair items;
    private @Nullable Pair additional;

    /**
     * The two versions of one alternative.
     *
     * @param choice that it is one of in the old version; empty where that has no alternatives
     */
    record Alternative(Optional<Composition.Choice> choice, Optional<Composition.Branch> branch, Pair pair) {}

    Pair(View old, View now, Way way) {
        this.old = old;
        this.now = now;
        this.way = way;
    }

    View old() {
        return old;
    }

    View now() {
        return now;
    }

    Way way() {
        return way;
    }

    List<Difference> differences() {
        return differences;
    }

    void add(Difference difference) {
        differences.add(difference);
    }

    void property(String name, Pair pair) {
        properties.put(name, pair);
    }

    void pattern(String pattern, Pair pair) {
        patterns.put(pattern, pair);
    }

    void prefix(Pair pair) {
        prefix.add(pair);
    }

    void items(Pair pair) {
        items = pair;
    }

    void additional(Pair pair) {
        additional = pair;
    }

    void alternative(Alternative alternative) {
        alternatives.add(alternative);
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    /** The pairs below, each with how its place is written below this one's. */
    List<Below> below() {
        List<Below> below = new ArrayList<>();
        properties.forEach((name, pair) -> below.add(new Below(Words.member(name), pair)));
        patterns.forEach((pattern, pair) -> below.add(new Below(".*", pair)));
        for (int i = 0; i < prefix.size(); i++) {
            below.add(new Below("[" + i + "]", prefix.get(i)));
        }
        if (items != null) {
            below.add(new Below("[*]", items));
        }
        if (additional != null) {
            below.add(new Below(".*", additional));
        }
        alternatives.forEach(each -> below.add(new Below("", each.pair())));
        return below;
    }

    /** The pair for a member of an object. */
    Optional<Pair> member(String name) {
        Pair declared = properties.get(name);
        if (declared != null) {
            return Optional.of(declared);
        }
        for (Map.Entry<String, Pair> each : patterns.entrySet()) {
            if (SpecPattern.occurs(each.getKey(), name)) {
                return Optional.of(each.getValue());
            }
        }
        return old.properties().containsKey(name) ? Optional.empty() : Optional.ofNullable(additional);
    }

    /** The pair for an item of a list. */
    Optional<Pair> item(int index) {
        return index < prefix.size() ? Optional.of(prefix.get(index)) : Optional.ofNullable(items);
    }

    /** A pair, and how its place is written below that of the one above. */
    record Below(String step, Pair pair) {}
}
