package io.fromswagger.processor.change;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of JSON Schema that a part allows; where it has none, those that its keywords are about. */
final class Types {

    private static final Map<JsonType, Set<String>> ABOUT = Map.of(
            JsonType.OBJECT,
                    Set.of("properties", "required", "additionalProperties", "patternProperties", "minProperties"),
            JsonType.ARRAY, Set.of("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
            JsonType.STRING, Set.of("pattern", "minLength", "maxLength"),
            JsonType.NUMBER, Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"));

    private Types() {}

    static Set<JsonType> all() {
        return EnumSet.allOf(JsonType.class);
    }

    static Set<JsonType> of(Part part) {
        Set<JsonType> types = part.json().containsKey("type") ? given(part) : implied(part);
        if (types.contains(JsonType.NUMBER)) {
            types.add(JsonType.INTEGER);
        }
        if (part.nullable()) {
            types.add(JsonType.NULL);
        }
        return types;
    }

    private static Set<JsonType> given(Part part) {
        Object type = part.json().get("type");
        Collection<?> names = type instanceof List<?> list ? list : List.of(String.valueOf(type));
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (JsonType each : JsonType.values()) {
            if (names.contains(each.toString())) {
                types.add(each);
            }
        }
        return types.isEmpty() ? all() : types;
    }

    private static Set<JsonType> implied(Part part) {
        if (part.json().get("enum") instanceof List<?> values) {
            Set<JsonType> listed = EnumSet.noneOf(JsonType.class);
            values.forEach(value -> listed.addAll(ofValue(value)));
            return listed;
        } else if (part.json().containsKey("const")) {
            return EnumSet.copyOf(ofValue(part.json().get("const")));
        }
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        ABOUT.forEach((type, keywords) -> {
            if (part.json().keySet().stream().anyMatch(keywords::contains)) {
                types.add(type);
            }
        });
        return types.isEmpty() ? all() : types;
    }

    /** The types that a value has. */
    static Set<JsonType> ofValue(@Nullable Object value) {
        if (value == null) {
            return EnumSet.of(JsonType.NULL);
        } else if (value instanceof Number number) {
            return Values.isWhole(number) ? EnumSet.of(JsonType.INTEGER, JsonType.NUMBER) : EnumSet.of(JsonType.NUMBER);
        } else if (value instanceof Boolean) {
            return EnumSet.of(JsonType.BOOLEAN);
        } else if (value instanceof Map) {
            return EnumSet.of(JsonType.OBJECT);
        } else if (value instanceof Iterable) {
            return EnumSet.of(JsonType.ARRAY);
        }
        return EnumSet.of(JsonType.STRING);
    }

    /** {@code string or integer}, as a person would say it. */
    static String words(Set<JsonType> types) {
        if (types.containsAll(EnumSet.complementOf(EnumSet.of(JsonType.NULL)))) {
            return "anything";
        }
        return types.stream()
                .filter(type -> type != JsonType.INTEGER || !types.contains(JsonType.NUMBER))
                .map(JsonType::toString)
                .collect(Collectors.joining(" or "));
    }
}
