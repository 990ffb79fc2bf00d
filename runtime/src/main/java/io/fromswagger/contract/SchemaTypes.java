package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema says about types, for text that has none: {@code ?limit=20} is a number if the schema wants one. */
final class SchemaTypes {

    private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");
    private static final List<String> OF_OTHER_PROPERTIES =
            List.of("discriminator", "patternProperties", "dependentSchemas", "if", "propertyNames");

    private final SchemaLibrary library;

    SchemaTypes(SchemaLibrary library) {
        this.library = library;
    }

    boolean isArray(Json schema) {
        return types(schema).contains("array");
    }

    boolean isObject(Json schema) {
        return types(schema).contains("object");
    }

    boolean isNothingButObject(Json schema) {
        return types(schema).equals(Set.of("object"));
    }

    /** Whether the schema leaves open what its values are. */
    boolean isUntyped(Json schema) {
        return types(schema).isEmpty()
                && parts(schema).stream()
                        .allMatch(part ->
                                part.get("enum").isAbsent() && part.get("const").isAbsent());
    }

    /** Whether an object of the schema has no other properties than those that it knows. */
    boolean isClosed(Json schema) {
        return parts(schema).stream()
                .anyMatch(part -> part.get("additionalProperties").equals(Json.of(false))
                        || part.get("unevaluatedProperties").equals(Json.of(false)));
    }

    /** The properties that the schema knows, of all its parts. */
    Map<String, Json> properties(Json schema) {
        Map<String, Json> properties = new LinkedHashMap<>();
        parts(schema).forEach(part -> part.get("properties").members().forEach(properties::putIfAbsent));
        return properties;
    }

    /** The properties of all parts; one that several of them know is any of what they say. */
    Map<String, Json> mergedProperties(Json schema) {
        Map<String, Set<Json>> known = new LinkedHashMap<>();
        parts(schema)
                .forEach(part -> part.get("properties")
                        .members()
                        .forEach((name, property) -> known.computeIfAbsent(name, first -> new LinkedHashSet<>())
                                .add(property)));
        Map<String, Json> merged = new LinkedHashMap<>();
        known.forEach((name, schemas) -> merged.put(
                name,
                schemas.size() == 1 ? schemas.iterator().next() : Json.of(Map.of("anyOf", List.copyOf(schemas)))));
        return merged;
    }

    /** Whether properties may be held to something else than {@code properties} and {@code additionalProperties}. */
    boolean hasOtherProperties(Json schema) {
        return parts(schema).stream()
                .anyMatch(part -> OF_OTHER_PROPERTIES.stream()
                        .anyMatch(keyword -> part.get(keyword).isPresent()));
    }

    boolean isRequired(Json schema, String property) {
        return parts(schema).stream()
                .anyMatch(part -> part.get("required").items().contains(Json.of(property)));
    }

    /** Whether text, and nothing else, is wanted. */
    boolean isTextOnly(Json schema) {
        return types(schema).equals(Set.of("string"));
    }

    boolean mayBeText(Json schema) {
        return types(schema).contains("string");
    }

    boolean isBoolean(Json schema) {
        return types(schema).contains("boolean");
    }

    boolean isNullable(Json schema) {
        return types(schema).contains("null");
    }

    boolean isScalar(Json schema) {
        return types(schema).stream().anyMatch(SCALARS::contains);
    }

    /** The schema of an array's items; absent when nothing is said of them. */
    Json items(Json schema) {
        return parts(schema).stream()
                .map(part -> part.get("items"))
                .filter(Json::isPresent)
                .findFirst()
                .orElse(Json.ABSENT);
    }

    /** A tree of strings with those strings changed to numbers, booleans or null that the schema wants so. */
    Json typed(Json strings, Json schema) {
        if (strings.isArray()) {
            Json items = items(schema);
            return Json.of(
                    strings.items().stream().map(item -> typed(item, items)).toList());
        }
        if (strings.isObject()) {
            Map<String, Json> known = properties(schema);
            Map<String, Json> members = new LinkedHashMap<>();
            strings.members()
                    .forEach((name, member) ->
                            members.put(name, typed(member, known.getOrDefault(name, additional(schema)))));
            return Json.of(members);
        }
        return strings.isString() ? scalar(strings.asString(), schema) : strings;
    }

    /** The schema of properties that have no schema of their own; absent when nothing is said of them. */
    Json additional(Json schema) {
        return parts(schema).stream()
                .map(part -> part.get("additionalProperties"))
                .filter(Json::isObject)
                .findFirst()
                .orElse(Json.ABSENT);
    }

    private Json scalar(String text, Json schema) {
        for (Json part : parts(schema)) {
            for (Json value : part.get("enum").items()) {
                if ((value.isString() ? value.asString() : value.toString()).equals(text)) {
                    return value;
                }
            }
        }
        Set<String> types = types(schema);
        if ((types.contains("number") || types.contains("integer")) && isNumber(text)) {
            return Json.of(new BigDecimal(text));
        }
        if (types.contains("boolean") && (text.equals("true") || text.equals("false"))) {
            return Json.of(Boolean.valueOf(text));
        }
        return types.contains("null") && text.equals("null") ? Json.NULL : Json.of(text);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,400}(\\.\\d{1,400})?([eE][+-]?\\d{1,3})?");
    }

    private Set<String> types(Json schema) {
        Set<String> types = new LinkedHashSet<>();
        for (Json part : parts(schema)) {
            if (part.get("type").isPresent()) {
                types.addAll(KeywordSentences.types(part.get("type")));
            }
            if (part.get("properties").isPresent()) {
                types.add("object");
            }
            if (part.get("items").isPresent()) {
                types.add("array");
            }
        }
        return types;
    }

    /** The schema and all that it is combined of. */
    List<Json> parts(Json schema) {
        List<Json> parts = new ArrayList<>();
        collect(schema, parts, new HashSet<>());
        return parts;
    }

    private void collect(Json schema, List<Json> parts, Set<Json> seen) {
        Json resolved = library.resolve(schema);
        if (!resolved.isObject() || !seen.add(resolved)) {
            return;
        }
        parts.add(resolved);
        for (String combination : List.of("allOf", "anyOf", "oneOf")) {
            resolved.get(combination).items().forEach(part -> collect(part, parts, seen));
        }
    }
}
