package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The schemas of a contract as the validator gets them for one direction: rules only, references by key. */
final class SchemaRewriter {

    private static final Json NOTHING = Json.of(Map.of("not", Map.of()));

    private final SchemaLibrary library;
    private final ExcusedProperties excused;
    private final NamedBranches branches;

    SchemaRewriter(SchemaLibrary library, Direction direction) {
        this.library = library;
        this.excused = new ExcusedProperties(library, direction);
        this.branches = new NamedBranches(library);
    }

    /** All schemas under {@code $defs}. */
    Json document() {
        Map<String, Json> definitions = new LinkedHashMap<>();
        library.schemas().forEach((key, schema) -> definitions.put(key, rewrite(schema)));
        return Json.of(Map.of("$defs", definitions));
    }

    private Json rewrite(Json schema) {
        if (schema.equals(NOTHING)) {
            return Json.of(false);
        }
        if (!schema.isObject()) {
            return schema;
        }
        Map<String, Json> rewritten =
                new LinkedHashMap<>(SchemaTree.rebuild(schema, this::rewrite).members());
        rewritten.computeIfPresent("$ref", (keyword, reference) -> Json.of(library.reference(reference.asString())));
        rewritten.computeIfPresent("discriminator", (keyword, discriminator) -> branches.added(discriminator, schema));
        Set<String> names = excused.of(schema);
        rewritten.computeIfPresent(
                "required",
                (keyword, required) -> Json.of(required.items().stream()
                        .filter(name -> !names.contains(name.asString()))
                        .toList()));
        return Json.of(rewritten);
    }
}
