package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.NamedSchema;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.model.SpecPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A schema, where it stands, and what a type made of it would be called there.
 *
 * @param at the line is that of the nearest place whose line is known
 */
record SchemaNode(Map<String, Object> json, SpecPointer at, String name) {

    static SchemaNode of(NamedSchema named) {
        return of(named.schema(), named.name());
    }

    static SchemaNode of(Schema schema, String name) {
        return new SchemaNode(schema.json(), schema.pointer(), name);
    }

    /** The schema under a keyword, or at an index or name below it. */
    SchemaNode child(@Nullable Object schema, String childName, String... tokens) {
        SpecPointer below = at;
        for (String token : tokens) {
            below = new SpecPointer(below.child(token), below.line(), below.column());
        }
        return new SchemaNode(asSchema(schema), below, childName);
    }

    /** The same schema without a keyword. */
    SchemaNode without(String keyword) {
        Map<String, Object> rest = new LinkedHashMap<>(json);
        rest.remove(keyword);
        return new SchemaNode(rest, at, name);
    }

    /** What the schema refers to: the text of its {@code $ref}. */
    Optional<String> ref() {
        return json.get("$ref") instanceof String ref ? Optional.of(ref) : Optional.empty();
    }

    List<?> list(String keyword) {
        return json.get(keyword) instanceof List<?> list ? list : List.of();
    }

    boolean flag(String keyword) {
        return Boolean.TRUE.equals(json.get(keyword));
    }

    Optional<String> text(String keyword) {
        return json.get(keyword) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A schema as an object: {@code true} and whatever is no schema allow everything, {@code false} nothing. */
    @SuppressWarnings("unchecked") // a JSON object has no other keys
    static Map<String, Object> asSchema(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        return Boolean.FALSE.equals(value) ? Map.of("not", Map.of()) : Map.of();
    }
}
