package io.fromswagger.processor.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that hold together: one schema, all that it refers to, and all of its {@code allOf}.
 *
 * @param parts from the general to the particular; the schema itself is the last
 */
record Composition(List<SchemaNode> parts) {

    private static final List<String> OBJECT_KEYWORDS =
            List.of("properties", "additionalProperties", "patternProperties", "required", "minProperties");
    private static final List<String> ARRAY_KEYWORDS = List.of("items", "prefixItems", "minItems", "uniqueItems");
    private static final List<String> TEXT_KEYWORDS = List.of("pattern", "minLength", "maxLength", "format");
    private static final List<String> NUMBER_KEYWORDS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    Composition {
        parts = List.copyOf(parts);
    }

    /** The schema itself. */
    SchemaNode self() {
        return parts.get(parts.size() - 1);
    }

    /** The first value of a keyword, the particular before the general; JSON null counts as absent. */
    Optional<Object> first(String keyword) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            Object value = parts.get(i).json().get(keyword);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    Optional<String> text(String keyword) {
        return first(keyword).map(value -> value instanceof String text ? text : null);
    }

    boolean flag(String keyword) {
        return parts.stream().anyMatch(part -> part.flag(keyword));
    }

    boolean has(String keyword) {
        return parts.stream().anyMatch(part -> part.json().containsKey(keyword));
    }

    /** The types that every part allows, without {@code null}; empty when no part names one. */
    Set<String> declaredTypes() {
        Set<String> types = new LinkedHashSet<>();
        for (SchemaNode part : parts) {
            Set<String> named = typesOf(part);
            if (types.isEmpty()) {
                types.addAll(named);
            } else if (!named.isEmpty()) {
                boolean whole = (types.contains("integer") && named.contains("number"))
                        || (types.contains("number") && named.contains("integer"));
                types.retainAll(named);
                if (whole) {
                    types.add("integer");
                }
            }
        }
        types.remove("null");
        return types;
    }

    /** The type: the first that is declared or, where none is, the one that the keywords speak of. */
    Optional<String> type() {
        Set<String> declared = declaredTypes();
        if (!declared.isEmpty()) {
            return Optional.of(declared.iterator().next());
        }
        if (parts.stream().anyMatch(part -> part.json().containsKey("type"))) {
            return Optional.of("null");
        }
        if (OBJECT_KEYWORDS.stream().anyMatch(this::has)) {
            return Optional.of("object");
        } else if (ARRAY_KEYWORDS.stream().anyMatch(this::has)) {
            return Optional.of("array");
        } else if (TEXT_KEYWORDS.stream().anyMatch(this::has)) {
            return Optional.of("string");
        }
        return NUMBER_KEYWORDS.stream().anyMatch(this::has) ? Optional.of("number") : Optional.empty();
    }

    /** Whether JSON null is said to be legal. */
    boolean nullable() {
        boolean byType = false;
        for (SchemaNode part : parts) {
            Set<String> types = typesOf(part);
            if (!types.isEmpty() && !types.contains("null")) {
                return false;
            }
            byType |= !types.isEmpty();
        }
        List<?> values = enumeration();
        return values.isEmpty() ? byType : values.contains(null);
    }

    /** The values that are allowed, where they are counted out; may contain null. */
    List<?> enumeration() {
        return first("enum")
                .map(values -> values instanceof List<?> list ? list : List.of())
                .orElse(List.of());
    }

    /** Whether the schema counts out no values at all, or this one too. */
    boolean mayBe(String value) {
        List<?> values = enumeration();
        return first("const").map(value::equals).orElse(values.isEmpty() || values.contains(value));
    }

    /** The properties in the document's order; each with every schema that has to hold for it. */
    Map<String, List<SchemaNode>> properties() {
        Map<String, List<SchemaNode>> properties = new LinkedHashMap<>();
        for (SchemaNode part : parts) {
            if (part.json().get("properties") instanceof Map<?, ?> named) {
                named.forEach((key, schema) -> {
                    String name = String.valueOf(key);
                    properties
                            .computeIfAbsent(name, first -> new ArrayList<>())
                            .add(part.child(schema, part.name() + " " + name, "properties", name));
                });
            }
        }
        return properties;
    }

    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        for (SchemaNode part : parts) {
            part.list("required").forEach(name -> required.add(String.valueOf(name)));
        }
        return required;
    }

    /** The schema of the values whose key no property names; absent when nothing is said, or when there may be none. */
    Optional<SchemaNode> additionalProperties() {
        return lastWith("additionalProperties")
                .filter(part -> part.json().get("additionalProperties") instanceof Map)
                .map(part -> part.child(
                        part.json().get("additionalProperties"), part.name() + " Value", "additionalProperties"));
    }

    /** The same where the document says that there may be any at all. */
    Optional<SchemaNode> additional() {
        return lastWith("additionalProperties")
                .filter(part -> isAllowed(part.json().get("additionalProperties")))
                .map(part -> part.child(
                        part.json().get("additionalProperties"), part.name() + " Value", "additionalProperties"));
    }

    private static boolean isAllowed(@Nullable Object schema) {
        return Boolean.TRUE.equals(schema) || (schema instanceof Map<?, ?> map && !map.equals(Map.of("not", Map.of())));
    }

    /** The schemas of the items at the beginning of an array, each at its place. */
    List<SchemaNode> prefixItems() {
        List<SchemaNode> items = new ArrayList<>();
        lastWith("prefixItems").ifPresent(part -> {
            for (Object item : part.list("prefixItems")) {
                String place = String.valueOf(items.size());
                items.add(part.child(item, part.name() + " Item " + (items.size() + 1), "prefixItems", place));
            }
        });
        return items;
    }

    /** What holds beside a union. */
    Composition without(Union union) {
        return new Composition(parts.stream()
                .map(part -> part.at().equals(union.owner().at()) ? part.without(union.keyword()) : part)
                .toList());
    }

    /** The schema as far as it is of one of its types. */
    Composition narrowedTo(String type, int index) {
        List<SchemaNode> narrowed = new ArrayList<>(parts);
        SchemaNode self = self();
        Map<String, Object> json = new LinkedHashMap<>(self.json());
        json.put("type", type);
        narrowed.set(parts.size() - 1, self.child(json, self.name() + " " + type, "type", String.valueOf(index)));
        return new Composition(narrowed);
    }

    Optional<SchemaNode> items() {
        return lastWith("items").map(part -> part.child(part.json().get("items"), Singular.of(part.name()), "items"));
    }

    /** The greatest of a keyword's numbers: what a lower bound amounts to. */
    Optional<BigDecimal> greatest(String keyword) {
        return numbers(keyword).stream().max(BigDecimal::compareTo);
    }

    /** The least of a keyword's numbers: what an upper bound amounts to. */
    Optional<BigDecimal> least(String keyword) {
        return numbers(keyword).stream().min(BigDecimal::compareTo);
    }

    /** The schema's {@code oneOf} and {@code anyOf}. */
    List<Union> unions() {
        List<Union> unions = new ArrayList<>();
        for (SchemaNode part : parts) {
            for (String keyword : List.of("oneOf", "anyOf")) {
                if (!part.list(keyword).isEmpty()) {
                    unions.add(new Union(part, keyword));
                }
            }
        }
        return unions;
    }

    private Optional<SchemaNode> lastWith(String keyword) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).json().containsKey(keyword)) {
                return Optional.of(parts.get(i));
            }
        }
        return Optional.empty();
    }

    private List<BigDecimal> numbers(String keyword) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (SchemaNode part : parts) {
            Object value = part.json().get(keyword);
            if (value instanceof BigDecimal decimal) {
                numbers.add(decimal);
            } else if (value instanceof BigInteger integer) {
                numbers.add(new BigDecimal(integer));
            }
        }
        return numbers;
    }

    private static Set<String> typesOf(SchemaNode part) {
        Set<String> types = new LinkedHashSet<>();
        Object type = part.json().get("type");
        if (type instanceof String name) {
            types.add(name);
        }
        part.list("type").forEach(name -> types.add(String.valueOf(name)));
        return types;
    }
}
