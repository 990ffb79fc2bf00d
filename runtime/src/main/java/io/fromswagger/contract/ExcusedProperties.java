package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The properties that a schema may require and yet need not be there, since they are read-only or write-only.
 *
 * <p>The schema that requires a property and the one that says it is read-only may be different parts of one {@code
 * allOf}; so what one part knows holds for all of them, within this {@code allOf}: elsewhere, the same part stands for itself.
 */
final class ExcusedProperties {

    private final SchemaLibrary library;
    private final Direction direction;

    ExcusedProperties(SchemaLibrary library, Direction direction) {
        this.library = library;
        this.direction = direction;
    }

    /** By what the schema and the parts of its own {@code allOf} say. */
    Set<String> of(Json schema) {
        Set<String> names = new LinkedHashSet<>();
        parts(schema).forEach(part -> names.addAll(named(part)));
        return names;
    }

    /** Of these names, those that the schema requires only where nobody else excuses them. */
    Set<String> stillRequired(Json schema, Set<String> names) {
        Set<String> required = new LinkedHashSet<>();
        parts(schema)
                .forEach(part -> part.get("required").items().stream()
                        .filter(Json::isString)
                        .map(Json::asString)
                        .filter(names::contains)
                        .forEach(required::add));
        required.removeAll(of(schema));
        return required;
    }

    private Set<Json> parts(Json schema) {
        Set<Json> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        collectParts(schema, parts);
        return parts;
    }

    private void collectParts(Json schema, Set<Json> parts) {
        Json resolved = library.resolve(schema);
        if (parts.add(resolved)) {
            resolved.get("allOf").items().forEach(part -> collectParts(part, parts));
        }
    }

    private Set<String> named(Json schema) {
        Set<String> names = new LinkedHashSet<>();
        schema.get("properties").members().forEach((name, property) -> {
            if (says(property) || says(library.resolve(property))) {
                names.add(name);
            }
        });
        return names;
    }

    private boolean says(Json property) {
        return property.get(direction.excusing()).equals(Json.of(true));
    }
}
