package io.fromswagger.json;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java values as JSON. */
final class JsonEncoder {

    private JsonEncoder() {}

    static Json encode(@Nullable Object value) {
        if (value instanceof JsonEnum<?> constant) {
            return Json.of(constant.value());
        }
        if (value instanceof ObjectBuilder<?, ?> builder) {
            return object(builder.values());
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Iterable<?> iterable) {
            return array(iterable);
        }
        if (value instanceof JsonNullable<?> nullable) {
            return encode(nullable.orNull());
        }
        if (value instanceof Record) {
            return record(value);
        }
        if (value instanceof JsonObject object) {
            return object(object.values(), ObjectShape.of(object.getClass()));
        }
        if (value instanceof OffsetDateTime time) {
            return Json.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        }
        if (value instanceof LocalDate || value instanceof UUID || value instanceof URI) {
            return Json.of(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return Json.of(constant.name());
        }
        if (value instanceof Bytes bytes) {
            return Json.of(Base64.getEncoder().encodeToString(bytes.toByteArray()));
        }
        return Json.of(value);
    }

    private static Json object(Map<?, ?> map) {
        Map<String, Json> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put(String.valueOf(name), encode(member)));
        return Json.of(members);
    }

    private static Json array(Iterable<?> iterable) {
        List<Json> items = new ArrayList<>();
        iterable.forEach(item -> items.add(encode(item)));
        return Json.of(items);
    }

    private static Json record(Object owner) {
        RecordShape shape = RecordShape.of(owner.getClass());
        if (shape.isWrapper()) {
            return encode(shape.members().get(0).of(owner));
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        shape.members().forEach(member -> values.put(member.name(), member.of(owner)));
        shape.additional().ifPresent(rest -> values.put(rest.name(), rest.of(owner)));
        return shape.isArray() ? items(values, shape) : object(values, shape);
    }

    private static Json object(Map<String, @Nullable Object> values, ObjectShape shape) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (Member member : shape.members()) {
            Object value = values.get(member.name());
            if (member.writes(value)) {
                members.put(member.name(), encode(value));
            }
        }
        shape.additional()
                .map(member -> values.get(member.name()))
                .ifPresent(others -> ((Map<?, ?>) others)
                        .forEach((name, value) -> members.putIfAbsent(String.valueOf(name), encode(value))));
        return Json.of(members);
    }

    /** Up to the last item that is there; what is missing before it can only be null. */
    private static Json items(Map<String, @Nullable Object> values, RecordShape shape) {
        List<Json> items = new ArrayList<>();
        int length = 0;
        for (Member member : shape.members()) {
            Object value = values.get(member.name());
            items.add(encode(value));
            length = member.writes(value) ? items.size() : length;
        }
        Object rest =
                shape.additional().map(member -> values.get(member.name())).orElse(null);
        if (rest instanceof List<?> more && !more.isEmpty()) {
            more.forEach(item -> items.add(encode(item)));
            length = items.size();
        }
        return Json.of(items.subList(0, length));
    }
}
