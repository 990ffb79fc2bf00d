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
        if (object instanceof ObjectBuilder<?, ?> builder) {
            add(members, builder.values());
        } else if (object instanceof JsonObject wide) {
            add(members, wide.values());
        } else if (object instanceof Map<?, ?> map) {
            add(members, map);
        } else if (object instanceof Record) {
            RecordShape shape = RecordShape.of(object.getClass());
            shape.members().forEach(member -> add(members, member.name(), member.of(object)));
            shape.additional()
                    .map(others -> others.of(object))
                    .filter(Map.class::isInstance)
                    .ifPresent(others -> add(members, (Map<?, ?>) others));
        }
        return members;
    }

    private static void add(Map<String, Object> members, Map<?, ?> given) {
        given.forEach((name, value) -> add(members, String.valueOf(name), value));
    }

    private static void add(Map<String, Object> members, String name, @Nullable Object value) {
        Object there = value instanceof JsonNullable<?> nullable ? nullable.orNull() : value;
        if (there != null) {
            members.put(name, there);
        }
    }
}
