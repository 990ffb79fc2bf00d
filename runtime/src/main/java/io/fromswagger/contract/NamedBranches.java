package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which branch of a {@code oneOf} or {@code anyOf} each value of its discriminator means (OpenAPI 3.1, 4.8.25), by the keys
 * of the library.
 *
 * <p>Only a mapping that knows every branch forbids other values: many documents leave their names to the reader.
 */
final class NamedBranches {

    /** What is added to a discriminator: the reference of a branch by the value that means it. */
    static final String BRANCHES = "branches";

    /** What is added to a discriminator that has no other values. */
    static final String CLOSED = "closed";

    private final SchemaLibrary library;

    NamedBranches(SchemaLibrary library) {
        this.library = library;
    }

    /** The discriminator with its branches; as it is where it has none to choose from. */
    Json added(Json discriminator, Json schema) {
        List<Json> branches = Stream.of("oneOf", "anyOf")
                .flatMap(keyword -> schema.get(keyword).items().stream())
                .toList();
        List<String> names = branches.stream()
                .flatMap(branch -> name(branch.get("$ref")).stream())
                .toList();
        if (names.isEmpty() || !discriminator.get("propertyName").isString()) {
            return discriminator;
        }
        Map<String, Json> byValue = new LinkedHashMap<>();
        List<String> mapped = new ArrayList<>();
        discriminator
                .get("mapping")
                .members()
                .forEach((value, target) -> name(target).filter(names::contains).ifPresent(name -> {
                    byValue.put(value, reference(name));
                    mapped.add(name);
                }));
        names.forEach(name -> byValue.putIfAbsent(name, reference(name)));
        boolean closed = names.size() == branches.size()
                && mapped.containsAll(names)
                && mapped.size() == discriminator.get("mapping").members().size()
                && discriminator.get("defaultMapping").isAbsent();
        Map<String, Json> more = new LinkedHashMap<>(discriminator.members());
        more.put(BRANCHES, Json.of(byValue));
        more.put(CLOSED, Json.of(closed));
        return Json.of(more);
    }

    private Json reference(String name) {
        return Json.of(library.reference(Pointers.child("#/$defs", name)));
    }

    /** The schema that a reference, or a bare name, leads to. */
    private Optional<String> name(Json target) {
        return target.isString()
                ? library.referredName(target.asString()).or(() -> library.referredName("#/$defs/" + target.asString()))
                : Optional.empty();
    }
}
