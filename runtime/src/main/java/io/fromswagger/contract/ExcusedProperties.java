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
 * allOf}; so what one part knows holds for all of them.
 */
final class ExcusedProperties {

    private final SchemaLibrary library;
    private final Direction direction;
    private final IdentityHashMap<Json, Set<String>> excused = new IdentityHashMap<>();
    private final Set<Json> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    ExcusedProperties(SchemaLibrary library, Direction direction) {
        this.library = library;
        this.direction = direction;
        library.schemas().values().forEach(this::visit);
    }

    Set<String> of(Json schema) {
        return excused.getOrDefault(schema, Set.of());
    }

    private void visit(Json schema) {
        if (!visited.add(schema)) {
            return;
        }
        Set<Json> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        collectParts(schema, parts);
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> names.addAll(named(part)));
        if (!names.isEmpty()) {
            parts.forEach(part ->
                    excused.computeIfAbsent(part, key -> new LinkedHashSet<>()).addAll(names));
        }
        SchemaTree.children(schema).forEach(this::visit);
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
