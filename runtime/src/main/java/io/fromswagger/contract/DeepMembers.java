package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts together what names with brackets take apart: {@code card[address][city]=Berlin&tags[]=a&tags[]=b}. */
final class DeepMembers {

    private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]*)]");

    private final SchemaTypes types;
    private final Map<String, Map<String, Object>> trees = new LinkedHashMap<>();

    DeepMembers(SchemaTypes types) {
        this.types = types;
    }

    /** The name before the first bracket. */
    static String base(String name) {
        int bracket = name.indexOf('[');
        return bracket > 0 && name.endsWith("]") ? name.substring(0, bracket) : name;
    }

    /** What is in the brackets of a name; an empty text in {@code []}. */
    static List<String> steps(String name) {
        return STEP.matcher(name.substring(base(name).length()))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    void add(String name, String value) {
        String base = base(name);
        Map<String, Object> level = trees.computeIfAbsent(base, first -> new LinkedHashMap<>());
        List<String> steps = steps(name);
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i).isEmpty() ? String.valueOf(level.size()) : steps.get(i);
            if (i == steps.size() - 1) {
                level.put(step, value);
            } else {
                level = level(level, step);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> level(Map<String, Object> above, String step) {
        Object below = above.get(step);
        if (below instanceof Map) {
            return (Map<String, Object>) below;
        }
        Map<String, Object> made = new LinkedHashMap<>();
        above.put(step, made);
        return made;
    }

    Set<String> names() {
        return trees.keySet();
    }

    /** An array where the schema wants one, or where the keys can't be anything but places. */
    Json json(String name, Json schema) {
        return json(trees.getOrDefault(name, Map.of()), schema);
    }

    private Json json(Object tree, Json schema) {
        if (!(tree instanceof Map<?, ?> map)) {
            return Json.of(tree);
        }
        boolean places =
                map.keySet().stream().allMatch(key -> String.valueOf(key).matches("\\d{1,6}"));
        if (places && (types.isArray(schema) || !types.isObject(schema))) {
            Json items = types.items(schema);
            return Json.of(map.values().stream().map(item -> json(item, items)).toList());
        }
        Map<String, Json> properties = types.properties(schema);
        Map<String, Json> members = new LinkedHashMap<>();
        map.forEach((key, value) ->
                members.put(String.valueOf(key), json(value, properties.getOrDefault(key, Json.ABSENT))));
        return Json.of(members);
    }
}
