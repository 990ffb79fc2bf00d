package io.fromswagger.processor.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code nullable: true} said in JSON Schema.
 *
 * <p>OpenAPI 3.0.3 lets it work beside {@code type} only; authors write it beside {@code $ref}, {@code allOf} and
 * {@code enum} and mean it. Refusing null there would be a false alarm, so it counts everywhere.
 */
final class Nullability {

    private static final Set<String> COMBINING = Set.of("$ref", "allOf", "anyOf", "oneOf", "not", "if");
    private static final Set<String> REMARKS =
            Set.of("title", "description", "deprecated", "readOnly", "writeOnly", "default", "examples", "xml");

    private Nullability() {}

    /** The schema, null being accepted as well. */
    static Map<String, Object> allowNull(Map<String, Object> json) {
        if (json.keySet().stream().anyMatch(COMBINING::contains)) {
            return orNull(json);
        }
        Map<String, Object> nullable = new LinkedHashMap<>(json);
        nullable.computeIfPresent("type", (key, type) -> with("null", type));
        nullable.computeIfPresent("enum", (key, values) -> with(null, values));
        return nullable;
    }

    /** Either what the schema says, or null; remarks stay outside, where readers look for them. */
    private static Map<String, Object> orNull(Map<String, Object> json) {
        Map<String, Object> outside = new LinkedHashMap<>(json);
        Map<String, Object> inside = new LinkedHashMap<>(json);
        outside.keySet().retainAll(REMARKS);
        inside.keySet().removeAll(REMARKS);
        outside.put("anyOf", List.of(Collections.unmodifiableMap(inside), Map.of("type", "null")));
        return outside;
    }

    private static Object with(@Nullable Object addition, Object given) {
        List<Object> all = new ArrayList<>(given instanceof List<?> list ? list : List.of(given));
        if (!all.contains(addition)) {
            all.add(addition);
        }
        return all.size() == 1 ? all.get(0) : Collections.unmodifiableList(all);
    }
}
