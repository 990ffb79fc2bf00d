package io.fromswagger.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the members of an object that are bytes, which travel as files where the object travels in parts. */
final class EmbeddedBytes {

    private EmbeddedBytes() {}

    static Map<String, List<Bytes>> of(@Nullable Object object) {
        Map<String, List<Bytes>> found = new LinkedHashMap<>();
        members(object).forEach((name, value) -> {
            List<Bytes> bytes = new ArrayList<>();
            for (Object item : value instanceof Iterable<?> items ? items : List.of(value)) {
                if (item instanceof Bytes one) {
                    bytes.add(one);
                }
            }
            if (!bytes.isEmpty()) {
                found.put(name, List.copyOf(bytes));
            }
        });
        return found;
    }

    private static Map<String, Object> members(@Nullable Object object) {
        Map<String, Object> members = new LinkedHashMap<>();
        Map<?, ?> given = object instanceof ObjectBuilder<?> builder
                ? builder.values()
                : object instanceof Map<?, ?> map ? map : Map.of();
        given.forEach((name, value) -> {
            if (value != null) {
                members.put(String.valueOf(name), value);
            }
        });
        if (object instanceof Record) {
            for (RecordShape.Member member : RecordShape.of(object.getClass()).members()) {
                Object value = member.of(object);
                if (value != null) {
                    members.put(member.name(), value);
                }
            }
        }
        return members;
    }
}
