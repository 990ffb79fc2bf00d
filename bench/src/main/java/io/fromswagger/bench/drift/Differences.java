package io.fromswagger.bench.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In what two documents differ, place by place; knows nothing of how one came from the other. */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(Tree was, Tree is) {
        var differences = new Differences();
        differences.compare("#", was.root(), is.root());
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, @Nullable Object was, @Nullable Object is) {
        if (Objects.equals(was, is) && !(was instanceof Map<?, ?>)) {
            return;
        }
        if (was == null) {
            add(pointer, "added");
        } else if (is == null) {
            add(pointer, "removed");
        } else if (was instanceof Map<?, ?> before && is instanceof Map<?, ?> after) {
            members(pointer, before, after);
        } else if (was instanceof List<?> before && is instanceof List<?> after) {
            items(pointer, before, after);
        } else {
            add(pointer, was + " → " + is);
        }
    }

    private void members(String pointer, Map<?, ?> was, Map<?, ?> is) {
        was.forEach((name, value) -> compare(child(pointer, name), value, is.get(name)));
        is.forEach((name, value) -> {
            if (!was.containsKey(name)) {
                compare(child(pointer, name), null, value);
            }
        });
        if (was.keySet().equals(is.keySet()) && !List.copyOf(was.keySet()).equals(List.copyOf(is.keySet()))) {
            add(pointer, "in the order " + is.keySet());
        }
    }

    private void items(String pointer, List<?> was, List<?> is) {
        if (was.size() == is.size() && was.stream().allMatch(item -> item instanceof Map<?, ?>)) {
            for (int i = 0; i < was.size(); i++) {
                compare(child(pointer, i), was.get(i), is.get(i));
            }
            return;
        }
        for (Object item : was) {
            if (!is.contains(item)) {
                add(pointer, "without " + spoken(item));
            }
        }
        for (Object item : is) {
            if (!was.contains(item)) {
                add(pointer, "with " + spoken(item));
            }
        }
        if (was.size() == is.size() && was.containsAll(is)) {
            add(pointer, "in another order");
        }
    }

    private void add(String pointer, String what) {
        found.add(new Difference(pointer, what));
    }

    private static String child(String pointer, Object name) {
        return pointer + "/" + String.valueOf(name).replace("~", "~0").replace("/", "~1");
    }

    private static String spoken(Object item) {
        return item instanceof Map<?, ?> map && map.size() == 1
                ? String.valueOf(map.values().iterator().next())
                : String.valueOf(item);
    }

    /**
     * One place.
     *
     * @param what {@code added}, {@code removed}, {@code 64 → 6}, {@code with pending}
     */
    record Difference(String pointer, String what) {

        @Override
        public String toString() {
            return pointer + " " + what;
        }
    }
}
