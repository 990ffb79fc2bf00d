package io.fromswagger.processor.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties that say which of several schemas an object follows, and what they have to say. */
final class Discriminators {

    private Discriminators() {}

    /** By property: the mapping's key for the most particular named schema, or that schema's name (OpenAPI 3.1, 4.8.25). */
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
                String target = String.valueOf(entry.getValue());
                if (target.equals(name.get()) || target.endsWith("/" + name.get())) {
                    return Optional.of(String.valueOf(entry.getKey()));
                }
            }
        }
        return name;
    }

    /** The name that the last reference gives, if there is one: that of the schema itself or of the chosen alternative. */
    private static Optional<String> particular(Composition schema) {
        for (int i = schema.parts().size() - 1; i >= 0; i--) {
            Optional<String> ref = schema.parts().get(i).ref();
            if (ref.isPresent()) {
                return ref.map(text -> text.substring(text.lastIndexOf('/') + 1)
                        .replace("~1", "/")
                        .replace("~0", "~"));
            }
        }
        return Optional.empty();
    }
}
