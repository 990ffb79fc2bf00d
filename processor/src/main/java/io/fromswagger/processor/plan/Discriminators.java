package io.fromswagger.processor.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The property that says which of several schemas an object follows, and what it has to say.
 *
 * @param property absent where the document names none
 * @param mapping by the property's value: the name of a schema, or a reference to it
 */
record Discriminators(Optional<String> property, Map<?, ?> mapping) {

    /** The one that the schema names, the particular before the general. */
    static Discriminators in(Composition schema) {
        Object found = schema.first("discriminator").orElse(null);
        return found instanceof Map<?, ?> discriminator && discriminator.get("propertyName") instanceof String property
                ? new Discriminators(
                        Optional.of(property), discriminator.get("mapping") instanceof Map<?, ?> map ? map : Map.of())
                : new Discriminators(Optional.empty(), Map.of());
    }

    /**
     * The values that mean a schema: those of the mapping, else those that its property counts out, else its name (OpenAPI
     * 3.1, 4.8.25).
     */
    List<String> tags(SchemaNode schema, Schemas schemas) {
        if (property.isEmpty()) {
            return List.of();
        }
        Optional<String> name = schema.ref()
                .map(Discriminators::lastName)
                .or(() -> schemas.isNamed(schema) ? Optional.of(schema.name()) : Optional.empty());
        List<String> mapped = new ArrayList<>();
        name.ifPresent(known -> mapping.forEach((value, target) -> {
            if (means(String.valueOf(target), known)) {
                mapped.add(String.valueOf(value));
            }
        }));
        if (!mapped.isEmpty()) {
            return mapped;
        }
        List<String> counted = Stream.ofNullable(
                        schemas.compose(schema).properties().get(property.get()))
                .flatMap(nodes -> Enumerations.values(schemas.compose(nodes)).stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        return counted.size() == 1 ? counted : name.map(List::of).orElse(List.of());
    }

    /** By property: the value that a composed schema has to have there. */
    static Map<String, String> of(Composition schema) {
        Map<String, String> values = new LinkedHashMap<>();
        for (SchemaNode part : schema.parts()) {
            if (part.json().get("discriminator") instanceof Map<?, ?> discriminator
                    && discriminator.get("propertyName") instanceof String property) {
                value(schema, discriminator.get("mapping")).ifPresent(value -> values.put(property, value));
            }
        }
        return values;
    }

    private static Optional<String> value(Composition schema, @Nullable Object mapping) {
        Optional<String> name = particular(schema);
        if (name.isPresent() && mapping instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (means(String.valueOf(entry.getValue()), name.get())) {
                    return Optional.of(String.valueOf(entry.getKey()));
                }
            }
        }
        return name;
    }

    /** A mapping's target may be a name, a reference, or a file of that name. */
    static boolean means(String target, String name) {
        String last = lastName(target);
        return last.equals(name) || last.equals(name + ".json") || last.equals(name + ".yaml");
    }

    /** The name that the last reference gives, if there is one: that of the schema itself or of the chosen alternative. */
    private static Optional<String> particular(Composition schema) {
        for (int i = schema.parts().size() - 1; i >= 0; i--) {
            Optional<String> ref = schema.parts().get(i).ref();
            if (ref.isPresent()) {
                return ref.map(Discriminators::lastName);
            }
        }
        return Optional.empty();
    }

    /** What a reference calls its target. */
    static String lastName(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }
}
