package io.fromswagger.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as Java values; carries the pointer of where it is, for the message. */
final class JsonDecoder {

    private final String pointer;

    private JsonDecoder(String pointer) {
        this.pointer = pointer;
    }

    static @Nullable Object decode(Json json, JavaType type) {
        return new JsonDecoder("").value(json, type);
    }

    private @Nullable Object child(String token, Json json, JavaType type) {
        return new JsonDecoder(JsonPointer.child(pointer, token)).value(json, type);
    }

    private @Nullable Object value(Json json, JavaType type) {
        Class<?> raw = type.raw();
        if (raw == Json.class) {
            expect(json.isPresent(), "a value", json);
            return json;
        }
        if (json.isNull() && (type.nullable() || raw == Void.class)) {
            return null;
        }
        if (raw == List.class) {
            return list(json, type.argument(0));
        }
        if (raw == Map.class) {
            return map(json, type.argument(1));
        }
        if (JsonEnum.class.isAssignableFrom(raw)) {
            return EnumShape.of(raw).decode(json, pointer);
        }
        if (raw.isRecord()) {
            return record(json, raw);
        }
        return JsonScalar.of(raw).decode(json, pointer);
    }

    private Object record(Json json, Class<?> raw) {
        expect(json.isObject(), "an object", json);
        RecordShape shape = RecordShape.of(raw);
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordShape.Member member : shape.members()) {
            Json given = json.get(member.name());
            if (given.isAbsent() && !member.required()) {
                values.add(null);
            } else {
                values.add(child(member.name(), given, member.type()));
            }
        }
        return shape.create(values.toArray());
    }

    private List<@Nullable Object> list(Json json, JavaType itemType) {
        expect(json.isArray(), "an array", json);
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < json.items().size(); i++) {
            list.add(child(String.valueOf(i), json.at(i), itemType));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(Json json, JavaType valueType) {
        expect(json.isObject(), "an object", json);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        json.members().forEach((name, member) -> map.put(name, child(name, member, valueType)));
        return map;
    }

    private void expect(boolean fulfilled, String expected, Json actual) {
        if (!fulfilled) {
            throw new JsonMismatch(pointer, expected, actual.toString());
        }
    }
}
