package io.fromswagger.processor.plan;

import io.fromswagger.processor.pattern.SpecPattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A schema reduced to what a validator can judge, for one direction.
 *
 * <p>Only well-formed keywords are kept: an {@code $id} in an example, a {@code type: file} or an unknown reference would
 * each make the validator fail instead of answering. A property that does not travel in this direction is not required.
 */
final class Assertions {

    private static final Set<String> TYPES =
            Set.of("null", "boolean", "object", "array", "number", "string", "integer");
    private static final Map<String, Predicate<@Nullable Object>> PLAIN = Map.ofEntries(
            Map.entry("type", Assertions::isType),
            Map.entry("enum", value -> value instanceof List<?> list && !list.isEmpty()),
            Map.entry("const", value -> true),
            Map.entry("minimum", Assertions::isNumber),
            Map.entry("maximum", Assertions::isNumber),
            Map.entry("exclusiveMinimum", Assertions::isNumber),
            Map.entry("exclusiveMaximum", Assertions::isNumber),
            Map.entry("multipleOf", value -> isNumber(value) && new BigDecimal(String.valueOf(value)).signum() > 0),
            Map.entry("minLength", Assertions::isCount),
            Map.entry("maxLength", Assertions::isCount),
            Map.entry("minItems", Assertions::isCount),
            Map.entry("maxItems", Assertions::isCount),
            Map.entry("minProperties", Assertions::isCount),
            Map.entry("maxProperties", Assertions::isCount),
            Map.entry("minContains", Assertions::isCount),
            Map.entry("maxContains", Assertions::isCount),
            Map.entry("uniqueItems", Boolean.class::isInstance),
            Map.entry("format", String.class::isInstance),
            Map.entry(
                    "pattern",
                    value ->
                            value instanceof String text && SpecPattern.of(text).isPresent()),
            Map.entry("required", Assertions::areTexts),
            Map.entry(
                    "dependentRequired",
                    value -> value instanceof Map<?, ?> map
                            && map.values().stream().allMatch(Assertions::areTexts)));

    private static final Set<String> SCHEMA = Set.of(
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "propertyNames",
            "contains",
            "unevaluatedProperties",
            "unevaluatedItems");
    private static final Set<String> SCHEMAS_BY_NAME = Set.of("properties", "dependentSchemas");
    private static final Set<String> SCHEMA_LIST = Set.of("allOf", "anyOf", "oneOf", "prefixItems");

    private final Schemas schemas;
    private final Direction direction;
    private final Function<SchemaNode, Optional<String>> uri;

    /** @param uri of what a schema refers to, if that exists */
    Assertions(Schemas schemas, Direction direction, Function<SchemaNode, Optional<String>> uri) {
        this.schemas = schemas;
        this.direction = direction;
        this.uri = uri;
    }

    Map<String, Object> of(SchemaNode node) {
        return of(node, Set.of());
    }

    private Map<String, Object> of(SchemaNode node, Set<String> excludedAround) {
        Map<String, Object> judged = new LinkedHashMap<>();
        Set<String> excluded = new HashSet<>(excludedAround);
        if (node.json().containsKey("required") || node.json().containsKey("allOf")) {
            excluded.addAll(excludedProperties(node));
        }
        node.json().forEach((keyword, value) -> {
            if (keyword.equals("$ref")) {
                uri.apply(node).ifPresent(target -> judged.put("$ref", target));
            } else if (keyword.equals("required") && areTexts(value)) {
                judged.put(
                        keyword,
                        node.list(keyword).stream()
                                .filter(name -> !excluded.contains(name))
                                .toList());
            } else if (SCHEMA.contains(keyword)) {
                judged.put(keyword, of(node.child(value, "", keyword), Set.of()));
            } else if (SCHEMAS_BY_NAME.contains(keyword) && value instanceof Map<?, ?> map) {
                judged.put(keyword, ofEach(map, node, keyword));
            } else if (keyword.equals("patternProperties") && value instanceof Map<?, ?> map) {
                Map<String, Object> understood = ofEach(map, node, keyword);
                understood.keySet().removeIf(pattern -> SpecPattern.of(pattern).isEmpty());
                judged.put(keyword, understood);
            } else if (SCHEMA_LIST.contains(keyword) && !node.list(keyword).isEmpty()) {
                judged.put(keyword, ofAll(node, keyword, keyword.equals("prefixItems") ? Set.of() : excluded));
            } else if (keyword.equals(NamedBranch.KEYWORD)) {
                NamedBranch.of(node, uri).ifPresent(named -> judged.put(keyword, named));
            } else if (PLAIN.containsKey(keyword) && PLAIN.get(keyword).test(value)) {
                judged.put(keyword, value);
            }
        });
        return judged;
    }

    private Map<String, Object> ofEach(Map<?, ?> named, SchemaNode node, String keyword) {
        Map<String, Object> judged = new LinkedHashMap<>();
        named.forEach((name, schema) ->
                judged.put(String.valueOf(name), of(node.child(schema, "", keyword, String.valueOf(name)), Set.of())));
        return judged;
    }

    private List<Object> ofAll(SchemaNode node, String keyword, Set<String> excluded) {
        List<Object> judged = new ArrayList<>();
        for (Object part : node.list(keyword)) {
            judged.add(of(node.child(part, "", keyword, String.valueOf(judged.size())), excluded));
        }
        return judged;
    }

    private Set<String> excludedProperties(SchemaNode node) {
        Set<String> excluded = new HashSet<>();
        schemas.compose(node).properties().forEach((name, property) -> {
            if (schemas.compose(property).flag(direction.excludes())) {
                excluded.add(name);
            }
        });
        return excluded;
    }

    private static boolean isType(@Nullable Object value) {
        return value instanceof List<?> list
                ? !list.isEmpty() && TYPES.containsAll(list)
                : value instanceof String name && TYPES.contains(name);
    }

    /** Numbers of more than a thousand digits would keep the validator busy for long. */
    private static boolean isNumber(@Nullable Object value) {
        return value instanceof BigInteger integer
                ? integer.bitLength() < 4_000
                : value instanceof BigDecimal decimal
                        && Math.abs(decimal.scale()) < 1_000
                        && decimal.precision() < 1_000;
    }

    private static boolean isCount(@Nullable Object value) {
        return value instanceof BigInteger integer && integer.signum() >= 0 && integer.bitLength() < 31;
    }

    private static boolean areTexts(@Nullable Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }
}
