package io.fromswagger.processor.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a schema itself gives: its constant, its examples, its default. */
final class DocumentValues {

    private final Schemas schemas;
    private final Direction direction;

    DocumentValues(Schemas schemas, Direction direction) {
        this.schemas = schemas;
        this.direction = direction;
    }

    /** @param index which of them, for values that have to differ */
    Possible<Object> of(Composition schema, int index) {
        List<Object> values = new ArrayList<>();
        schema.first("const").ifPresent(values::add);
        schema.first("examples").ifPresent(examples -> addAll(values, examples));
        schema.first("default").ifPresent(values::add);
        List<Object> usable = values.stream()
                .filter(value -> isOfType(schema, value))
                .distinct()
                .toList();
        return index < usable.size()
                ? Possible.of(travelling(schema, usable.get(index)))
                : Possible.not("the document gives no value");
    }

    private static void addAll(List<Object> values, Object examples) {
        if (examples instanceof List<?> list) {
            list.stream().filter(it -> it != null).forEach(values::add);
        }
    }

    private static boolean isOfType(Composition schema, Object value) {
        Set<String> types = schema.declaredTypes();
        if (value instanceof String text) {
            return (types.isEmpty() || types.contains("string"))
                    && Formats.of(schema)
                            .map(format -> Formats.accepts(format, text))
                            .orElse(true);
        } else if (value instanceof BigInteger) {
            return types.isEmpty() || types.contains("integer") || types.contains("number");
        } else if (value instanceof BigDecimal) {
            return types.isEmpty() || types.contains("number");
        } else if (value instanceof Boolean) {
            return types.isEmpty() || types.contains("boolean");
        }
        return types.isEmpty() || types.contains(value instanceof List ? "array" : "object");
    }

    /** The value without the properties that don't travel in this direction. */
    private @Nullable Object travelling(Composition schema, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, List<SchemaNode>> properties = schema.properties();
            Map<String, @Nullable Object> kept = new LinkedHashMap<>();
            map.forEach((key, member) -> {
                String name = String.valueOf(key);
                Composition property = schemas.compose(properties.getOrDefault(name, List.of(empty(schema))));
                if (!property.flag(direction.excludes())) {
                    kept.put(name, travelling(property, member));
                }
            });
            return kept;
        } else if (value instanceof List<?> list) {
            Composition item = schemas.compose(schema.items().orElse(empty(schema)));
            List<@Nullable Object> kept = new ArrayList<>();
            list.forEach(member -> kept.add(travelling(item, member)));
            return kept;
        }
        return value;
    }

    private static SchemaNode empty(Composition schema) {
        return schema.self().child(Map.of(), "", "");
    }
}
