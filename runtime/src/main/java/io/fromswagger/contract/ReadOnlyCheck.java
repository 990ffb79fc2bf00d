package io.fromswagger.contract;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in a JSON body what only the collaborator itself may set: {@code readOnly} (OpenAPI 3.0, "Schema Object": it should not
 * be sent as part of a request).
 *
 * <p>What only one of several alternatives says is passed over, and so is what a discriminator needs.
 */
final class ReadOnlyCheck {

    private final SchemaLibrary library;

    ReadOnlyCheck(SchemaLibrary library) {
        this.library = library;
    }

    List<Violation> check(BodyContract documented, Headers headers, byte[] body) {
        Optional<MediaType> given =
                headers.first("Content-Type").flatMap(MediaType::parse).filter(MediaType::isJson);
        Optional<Json> schema = given.flatMap(type -> type.among(documented.content()))
                .map(MediaTypeContract::schema)
                .filter(Json::isPresent);
        if (schema.isEmpty()) {
            return List.of();
        }
        Map<String, Violation> found = new LinkedHashMap<>();
        try {
            Json value = Json.parse(new String(body, StandardCharsets.UTF_8));
            walk(value, schema.get(), library.place(library.key(schema.get())), "", found);
        } catch (JsonSyntaxProblem notJson) {
            return List.of(); // the check of the body says so
        }
        return List.copyOf(found.values());
    }

    private void walk(Json value, Json schema, SpecPlace place, String at, Map<String, Violation> found) {
        Map<Json, SpecPlace> parts = new LinkedHashMap<>();
        collect(schema, place, parts, new HashSet<>());
        Set<String> tags = new HashSet<>();
        parts.keySet()
                .forEach(part -> part.get("discriminator")
                        .get("propertyName")
                        .optional()
                        .ifPresent(name -> tags.add(name.asString())));
        parts.forEach((part, there) -> {
            if (value.isObject()) {
                part.get("properties").members().forEach((name, property) -> {
                    if (value.get(name).isPresent() && !tags.contains(name)) {
                        member(
                                value.get(name),
                                property,
                                there.within(Pointers.child("", "properties", name)),
                                Pointers.child(at, name),
                                found);
                    }
                });
            } else if (value.isArray() && part.get("items").isObject()) {
                for (int i = 0; i < value.items().size(); i++) {
                    walk(value.items().get(i), part.get("items"), there.within("/items"), at + "/" + i, found);
                }
            }
        });
    }

    private void member(Json value, Json property, SpecPlace place, String at, Map<String, Violation> found) {
        if (isReadOnly(property) || isReadOnly(library.resolve(property))) {
            found.putIfAbsent(
                    at,
                    new Violation(
                            Checks.REQUEST_BODY_CONFORMANCE,
                            Wording.path("$", at) + " is read-only and must not be sent " + place.spoken(),
                            place.pointer(),
                            place.line(),
                            "absent",
                            Wording.value(value)));
        } else {
            walk(value, property, place, at, found);
        }
    }

    private static boolean isReadOnly(Json schema) {
        return schema.isObject() && schema.get("readOnly").equals(Json.of(true));
    }

    /** A schema and what it consists of in any case. */
    private void collect(Json schema, SpecPlace place, Map<Json, SpecPlace> parts, Set<Json> seen) {
        Json resolved = library.resolve(schema);
        if (!resolved.isObject() || !seen.add(resolved)) {
            return;
        }
        SpecPlace there = schema.get("$ref").isString() ? library.place(library.key(resolved)) : place;
        parts.put(resolved, there);
        List<Json> all = resolved.get("allOf").items();
        for (int i = 0; i < all.size(); i++) {
            collect(all.get(i), there.within("/allOf/" + i), parts, seen);
        }
    }
}
