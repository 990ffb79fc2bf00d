package io.fromswagger.processor.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A place in a JSON tree; trees stay as they are when they are changed. */
record JsonPlace(List<String> steps) {

    static final JsonPlace ROOT = new JsonPlace(List.of());

    JsonPlace {
        steps = List.copyOf(steps);
    }

    JsonPlace child(String step) {
        List<String> further = new ArrayList<>(steps);
        further.add(step);
        return new JsonPlace(further);
    }

    /** The JSON pointer (RFC 6901); empty for the whole. */
    String pointer() {
        return steps.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    JsonPlace first(int count) {
        return new JsonPlace(steps.subList(0, count));
    }

    /** How many of the steps lead to something that is there. */
    int presentIn(@Nullable Object tree) {
        Object current = tree;
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (current instanceof Map<?, ?> map && map.containsKey(step)) {
                current = map.get(step);
            } else if (current instanceof List<?> list && index(step) < list.size()) {
                current = list.get(index(step));
            } else {
                return i;
            }
        }
        return steps.size();
    }

    /** The value that is there; null where nothing is. */
    @Nullable
    Object in(@Nullable Object tree) {
        Object current = tree;
        for (String step : steps) {
            if (current instanceof Map<?, ?> map) {
                current = map.get(step);
            } else if (current instanceof List<?> list && index(step) < list.size()) {
                current = list.get(index(step));
            } else {
                return null;
            }
        }
        return current;
    }

    /** The tree with the value there; all but the last step have to lead somewhere. */
    @Nullable
    Object with(@Nullable Object tree, @Nullable Object value) {
        return changed(tree, 0, value, false);
    }

    /** The tree without the member or item. */
    @Nullable
    Object without(@Nullable Object tree) {
        return changed(tree, 0, null, true);
    }

    private @Nullable Object changed(@Nullable Object tree, int depth, @Nullable Object value, boolean removed) {
        if (depth == steps.size()) {
            return value;
        }
        String step = steps.get(depth);
        boolean gone = removed && depth + 1 == steps.size();
        if (tree instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), member));
            if (gone) {
                members.remove(step);
            } else {
                members.put(step, changed(members.get(step), depth + 1, value, removed));
            }
            return members;
        } else if (tree instanceof List<?> list && index(step) <= list.size()) {
            List<@Nullable Object> items = new ArrayList<>(list);
            int index = index(step);
            if (gone) {
                items.remove(index);
            } else if (index == items.size()) {
                items.add(changed(null, depth + 1, value, removed));
            } else {
                items.set(index, changed(items.get(index), depth + 1, value, removed));
            }
            return items;
        }
        throw new IllegalStateException("nothing at " + pointer());
    }

    private static int index(String step) {
        return step.matches("\\d{1,6}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
    }
}
