package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Which keywords of JSON Schema hold schemas, and which hold rules; all others are notes. */
final class SchemaTree {

    private static final Set<String> ONE_SCHEMA = Set.of(
            "items",
            "additionalProperties",
            "not",
            "contains",
            "propertyNames",
            "if",
            "then",
            "else",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> LISTS_OF_SCHEMAS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> MAPS_OF_SCHEMAS = Set.of("properties", "patternProperties", "dependentSchemas");
    private static final Set<String> RULES = Set.of(
            "$ref",
            "type",
            "enum",
            "const",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxContains",
            "minContains",
            "maxProperties",
            "minProperties",
            "required",
            "dependentRequired",
            "format",
            "readOnly",
            "writeOnly",
            "discriminator");

    private SchemaTree() {}

    /**
     * The schema with its rules as they are and each schema within it replaced; notes are left out.
     *
     * @param replacement by the keyword that holds it
     */
    static Json rebuild(Json schema, BiFunction<String, Json, Json> replacement) {
        if (!schema.isObject()) {
            return schema;
        }
        Map<String, Json> rebuilt = new LinkedHashMap<>();
        schema.members().forEach((keyword, value) -> {
            if (RULES.contains(keyword)) {
                rebuilt.put(keyword, value);
            } else if (ONE_SCHEMA.contains(keyword)) {
                rebuilt.put(keyword, replacement.apply(keyword, value));
            } else if (LISTS_OF_SCHEMAS.contains(keyword) && value.isArray()) {
                rebuilt.put(
                        keyword,
                        Json.of(value.items().stream()
                                .map(child -> replacement.apply(keyword, child))
                                .toList()));
            } else if (MAPS_OF_SCHEMAS.contains(keyword) && value.isObject()) {
                Map<String, Json> named = new LinkedHashMap<>();
                value.members().forEach((name, child) -> named.put(name, replacement.apply(keyword, child)));
                rebuilt.put(keyword, Json.of(named));
            }
        });
        return Json.of(rebuilt);
    }
}
