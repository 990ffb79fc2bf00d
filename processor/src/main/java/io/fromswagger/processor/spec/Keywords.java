package io.fromswagger.processor.spec;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keywords of a schema that are carried over, each with what its value has to be. */
final class Keywords {

    /** What a keyword's value has to be; a value of another kind is left out. */
    enum Kind {
        /** A schema. */
        SCHEMA,
        /** A list of schemas. */
        SCHEMAS,
        /** Schemas by name. */
        NAMED_SCHEMAS,
        /** Any JSON. */
        ANY,
        /** A list of any JSON. */
        VALUES,
        /** A number. */
        NUMBER,
        /** Text. */
        TEXT,
        /** True or false. */
        FLAG,
        /** A list of texts. */
        TEXTS,
        /** Lists of texts by name. */
        NAMED_TEXTS
    }

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        put(
                Kind.SCHEMA,
                "additionalProperties, contains, contentSchema, else, if, items, not, propertyNames, then,"
                        + " unevaluatedItems, unevaluatedProperties");
        put(Kind.SCHEMAS, "allOf, anyOf, oneOf, prefixItems");
        put(Kind.NAMED_SCHEMAS, "dependentSchemas, patternProperties, properties");
        put(Kind.ANY, "const, default");
        put(Kind.VALUES, "enum, examples");
        put(
                Kind.NUMBER,
                "exclusiveMaximum, exclusiveMinimum, maxContains, maximum, maxItems, maxLength, maxProperties,"
                        + " minContains, minimum, minItems, minLength, minProperties, multipleOf");
        put(Kind.TEXT, "contentEncoding, contentMediaType, description, format, pattern, title");
        put(Kind.FLAG, "deprecated, readOnly, uniqueItems, writeOnly");
        put(Kind.TEXTS, "required");
        put(Kind.NAMED_TEXTS, "dependentRequired");
    }

    private Keywords() {}

    /** What the keyword's value has to be, or null for a keyword that is read otherwise or not at all. */
    static @Nullable Kind kindOf(String keyword) {
        return KINDS.get(keyword);
    }

    private static void put(Kind kind, String keywords) {
        for (String keyword : keywords.split(", ", -1)) {
            KINDS.put(keyword, kind);
        }
    }
}
