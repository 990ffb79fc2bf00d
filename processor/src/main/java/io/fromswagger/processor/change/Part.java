package io.fromswagger.processor.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A schema as it stands in a document, without what it refers to.
 *
 * @param pointer where, as in {@link io.fromswagger.processor.model.SpecPointer}
 * @param nullable whether null is accepted beside what it says, because it stands beside a type of null
 */
record Part(Map<String, Object> json, String pointer, boolean nullable) {

    Part(Map<String, Object> json, String pointer) {
        this(json, pointer, false);
    }

    /** The schema under a keyword, or at an index or name below it. */
    Part child(@Nullable Object schema, String... tokens) {
        return new Part(asSchema(schema), pointer(tokens));
    }

    String pointer(String... tokens) {
        StringBuilder below = new StringBuilder(pointer);
        for (String token : tokens) {
            below.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return below.toString();
    }

    Part orNull() {
        return new Part(json, pointer, true);
    }

    /** What tells it from every other part. */
    String key() {
        return nullable ? pointer + "?" : pointer;
    }

    List<?> list(String keyword) {
        return json.get(keyword) instanceof List<?> list ? list : List.of();
    }

    Map<?, ?> map(String keyword) {
        return json.get(keyword) instanceof Map<?, ?> map ? map : Map.of();
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
