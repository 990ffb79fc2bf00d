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
        if (value instanceof ObjectBuilder<?> builder) {
            return object(builder.values());
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Iterable<?> iterable) {
            return array(iterable);
        }
        if (value instanceof Record) {
            return record(value);
        }
        if (value instanceof OffsetDateTime time) {
            return Json.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        }
        if (value instanceof LocalDate || value instanceof UUID || value instanceof URI) {
            return Json.of(value.toString());
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
        Map<String, Json> members = new LinkedHashMap<>();
        for (RecordShape.Member member : RecordShape.of(owner.getClass()).members()) {
            Object value = member.of(owner);
            if (value != null || member.alwaysPresent()) {
                members.put(member.name(), encode(value));
            }
        }
        return Json.of(members);
    }
}
