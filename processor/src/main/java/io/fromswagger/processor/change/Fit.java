package io.fromswagger.processor.change;

import io.fromswagger.processor.change.Composition.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of several alternatives a value was meant to be. */
final class Fit {

    private static final int DEEPEST = 5;

    private Fit() {}

    /** The alternatives that a value is one of; all of them, where it seems to be none. What is no alternative holds anyway. */
    static List<Pair.Alternative> among(@Nullable Object value, List<Pair.Alternative> alternatives) {
        if (value == Values.Unknown.VALUE) {
            return alternatives;
        }
        List<Pair.Alternative> found = new ArrayList<>(
                alternatives.stream().filter(each -> each.choice().isEmpty()).toList());
        List<Pair.Alternative> chosen =
                alternatives.stream().filter(each -> each.choice().isPresent()).toList();
        List<Pair.Alternative> told =
                chosen.stream().filter(each -> isTold(value, each)).toList();
        List<Pair.Alternative> fitting = told.isEmpty()
                ? chosen.stream().filter(each -> fits(value, each.pair().old())).toList()
                : told;
        found.addAll(fitting.isEmpty() ? chosen : fitting);
        return found;
    }

    /** Whether the value says by its discriminator that it is this one. */
    private static boolean isTold(@Nullable Object value, Pair.Alternative alternative) {
        Optional<String> property = alternative.choice().flatMap(Choice::property);
        if (property.isEmpty() || !(value instanceof Map<?, ?> map)) {
            return false;
        }
        String told = String.valueOf(map.get(property.get()));
        String ref = alternative.choice().get().mapping().getOrDefault(told, Definitions.ref(told));
        return alternative
                .branch()
                .flatMap(Composition.Branch::name)
                .filter(name -> ref.equals(Definitions.ref(name)))
                .isPresent();
    }

    /** Whether a value is what a schema says, as far as types, listed values and properties go. */
    static boolean fits(@Nullable Object value, View view) {
        return fits(value, view, 0);
    }

    private static boolean fits(@Nullable Object value, View view, int depth) {
        Set<JsonType> types = Types.ofValue(value);
        types.retainAll(view.types());
        if (types.isEmpty()
                || (value != null
                        && view.values().isPresent()
                        && !Values.contains(view.values().get(), value))) {
            return false;
        }
        return !(value instanceof Map<?, ?> map) || depth > DEEPEST || fits(map, view, depth);
    }

    private static boolean fits(Map<?, ?> map, View view, int depth) {
        if (!map.keySet().containsAll(view.required())) {
            return false;
        }
        Map<String, List<Part>> properties = view.properties();
        if (view.isClosed() && !properties.keySet().containsAll(map.keySet())) {
            return false;
        }
        return map.entrySet().stream().allMatch(member -> {
            List<Part> property = properties.get(String.valueOf(member.getKey()));
            return property == null || fits(member.getValue(), view.child(property), depth + 1);
        });
    }
}
