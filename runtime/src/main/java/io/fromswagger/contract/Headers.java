package io.fromswagger.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** HTTP headers, found without regard to the case of their names. */
public final class Headers {

    private final Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Headers() {}

    public static Headers of(Map<String, List<String>> headers) {
        Headers result = new Headers();
        headers.forEach((name, values) ->
                result.byName.computeIfAbsent(name, key -> new ArrayList<>()).addAll(values));
        return result;
    }

    /** The first value. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values, one for each line of the message. */
    public List<String> all(String name) {
        return Collections.unmodifiableList(byName.getOrDefault(name, List.of()));
    }

    public Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(byName);
    }
}
