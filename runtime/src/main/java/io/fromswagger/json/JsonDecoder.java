package io.fromswagger.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON as Java values; carries the pointer of where it is, for the message, and how well the JSON fits so far. */
final class JsonDecoder {

    private final String pointer;
    private final Fit fit;
    private final BestBranch unions;

    JsonDecoder(String pointer, Fit fit, BestBranch unions) {
        this.pointer = pointer;
        this.fit = fit;
        this.unions = unions;
    }

    static @Nullable Object decode(Json json, JavaType type) {
        return new JsonDecoder("", new Fit(), new BestBranch()).value(json, type);
    }

    private @Nullable Object child(String token, Json json, JavaType type) {
        return new JsonDecoder(JsonPointer.child(pointer, token), fit, unions).value(json, type);
    }

    @Nullable
    Object value(Json json, JavaType type) {
        Class<?> raw = type.raw();
        if (raw == Json.class) {
            expect(json.isPresent(), "a value", json);
            return json;
        }
        if (raw == JsonNullable.class) {
            if (json.isAbsent()) {
                return JsonNullable.absent();
            }
            return json.isNull() ? JsonNullable.ofNull() : JsonNullable.ofNullable(value(json, type.argument(0)));
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
            Object constant = EnumShape.of(raw).decode(json, pointer);
            if (constant instanceof Record) {
                fit.contradiction();
            }
            return constant;
        }
        if (JsonUnion.class.isAssignableFrom(raw) && raw.isInterface()) {
            expect(json.isPresent(), "a value", json);
            return unions.decode(json, raw, pointer, fit);
        }
        return raw.isRecord() || JsonObject.class.isAssignableFrom(raw)
                ? structure(json, raw)
                : JsonScalar.of(raw).decode(json, pointer);
    }

    /** A type that a union permits. */
    @Nullable
    Object branch(Json json, Class<?> branch) {
        if (branch.isRecord() && RecordShape.of(branch).isWrapper()) {
            RecordShape wrapper = RecordShape.of(branch);
            List<@Nullable Object> wrapped = new ArrayList<>();
            wrapped.add(value(json, wrapper.members().get(0).type()));
            return wrapper.create(wrapped);
        }
        return structure(json, branch);
    }

    private Object structure(Json json, Class<?> raw) {
        return raw.isRecord() && RecordShape.of(raw).isArray()
                ? array(json, RecordShape.of(raw))
                : object(json, ObjectShape.of(raw));
    }

    private Object object(Json json, ObjectShape shape) {
        expect(json.isObject(), "an object", json);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, Json> others = new LinkedHashMap<>(json.members());
        for (Member member : shape.members()) {
            others.remove(member.name());
            Json given = json.get(member.name());
            if (given.isPresent() || member.required()) {
                values.put(member.name(), child(member.name(), given, member.type()));
                check(member, given);
            }
        }
        Optional<JavaType> otherType =
                shape.additional().map(member -> member.type().argument(1));
        Map<String, @Nullable Object> additional = new LinkedHashMap<>();
        others.forEach((name, given) -> {
            if (otherType.isPresent()) {
                additional.put(name, child(name, given, otherType.get()));
            } else {
                fit.unknownMember();
            }
        });
        return shape.create(values, additional);
    }

    private Object array(Json json, RecordShape shape) {
        expect(json.isArray(), "an array", json);
        List<@Nullable Object> components = new ArrayList<>();
        for (int i = 0; i < shape.members().size(); i++) {
            Member member = shape.members().get(i);
            Json given = json.at(i);
            boolean there = given.isPresent() || member.required();
            components.add(there ? child(String.valueOf(i), given, member.type()) : null);
            check(member, given);
        }
        Optional<JavaType> restType =
                shape.additional().map(member -> member.type().argument(0));
        List<@Nullable Object> rest = new ArrayList<>();
        for (int i = shape.members().size(); i < json.items().size(); i++) {
            if (restType.isPresent()) {
                rest.add(child(String.valueOf(i), json.at(i), restType.get()));
            } else {
                fit.unknownMember();
            }
        }
        if (restType.isPresent()) {
            components.add(rest);
        }
        return shape.create(components);
    }

    private void check(Member member, Json given) {
        if (given.isPresent()
                && member.constant().filter(only -> !only.equals(given)).isPresent()) {
            fit.contradiction();
        }
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
