package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The schemas of a contract as the validator gets them for one direction: rules only, references by key. */
final class SchemaRewriter {

    private static final Json NOTHING = Json.of(Map.of("not", Map.of()));

    private final SchemaLibrary library;
    private final ExcusedProperties excused;
    private final NamedBranches branches;
    private final Map<String, Json> definitions = new LinkedHashMap<>();
    private final Map<Variant, String> variants = new LinkedHashMap<>();

    SchemaRewriter(SchemaLibrary library, Direction direction) {
        this.library = library;
        this.excused = new ExcusedProperties(library, direction);
        this.branches = new NamedBranches(library);
    }

    /** A named schema as it is within an {@code allOf} in which others excuse what it requires. */
    private record Variant(String key, Set<String> excused) {}

    /** All schemas under {@code $defs}. */
    Json document() {
        library.schemas().forEach((key, schema) -> definitions.put(key, rewrite(schema, Set.of())));
        return Json.of(Map.of("$defs", definitions));
    }

    /** @param around what the {@code allOf} excuses that the schema is a part of */
    private Json rewrite(Json schema, Set<String> around) {
        if (schema.equals(NOTHING)) {
            return Json.of(false);
        }
        if (!schema.isObject()) {
            return schema;
        }
        Set<String> names = new LinkedHashSet<>(around);
        names.addAll(excused.of(schema));
        Map<String, Json> rewritten = new LinkedHashMap<>(SchemaTree.rebuild(
                        schema, (keyword, child) -> rewrite(child, keyword.equals("allOf") ? names : Set.of()))
                .members());
        rewritten.computeIfPresent("$ref", (keyword, reference) -> Json.of(reference(reference.asString(), names)));
        rewritten.computeIfPresent("discriminator", (keyword, discriminator) -> branches.added(discriminator, schema));
        rewritten.computeIfPresent(
                "required",
                (keyword, required) -> Json.of(required.items().stream()
                        .filter(name -> !names.contains(name.asString()))
                        .toList()));
        return Json.of(rewritten);
    }

    private String reference(String reference, Set<String> around) {
        Optional<String> key = library.referredKey(reference);
        Set<String> needed = key.map(
                        known -> excused.stillRequired(library.schemas().get(known), around))
                .orElse(Set.of());
        return needed.isEmpty()
                ? library.reference(reference)
                : SchemaLibrary.REFERENCE + variant(new Variant(key.orElseThrow(), new TreeSet<>(needed)));
    }

    private String variant(Variant variant) {
        String known = variants.get(variant);
        if (known != null) {
            return known;
        }
        String key = SchemaLibrary.variant(variant.key(), variants.size());
        variants.put(variant, key);
        definitions.put(key, rewrite(library.schemas().get(variant.key()), variant.excused()));
        return key;
    }
}
