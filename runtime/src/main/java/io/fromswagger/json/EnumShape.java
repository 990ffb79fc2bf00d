package io.fromswagger.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The values of a {@link JsonEnum}: the documented ones, and the record of any other one. */
final class EnumShape {

    private static final ClassValue<EnumShape> SHAPES = new ClassValue<>() {
        @Override
        protected EnumShape computeValue(Class<?> type) {
            return new EnumShape(type);
        }
    };

    private final Map<Json, Object> known = new LinkedHashMap<>();
    private final RecordShape unknown;

    private EnumShape(Class<?> type) {
        Class<?>[] kinds = type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0];
        Class<?> constants = Arrays.stream(kinds)
                .filter(Class::isEnum)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No JSON form for " + TypeNames.full(type)));
        for (Object constant : constants.getEnumConstants()) {
            known.put(Json.of(((JsonEnum<?>) constant).value()), constant);
        }
        this.unknown = RecordShape.of(Arrays.stream(kinds)
                .filter(Class::isRecord)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No JSON form for " + TypeNames.full(type))));
    }

    static EnumShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    Object decode(Json json, String pointer) {
        Object constant = known.get(json);
        return constant != null ? constant : unknown(json, pointer);
    }

    private Object unknown(Json json, String pointer) {
        try {
            Class<?> valueType = unknown.members().get(0).type().raw();
            return unknown.create(List.of(JsonScalar.of(valueType).decode(json, pointer)));
        } catch (JsonMismatch e) {
            String values = known.keySet().stream().map(Json::toString).collect(Collectors.joining(", "));
            throw new JsonMismatch(pointer, "one of " + values, json.toString());
        }
    }
}
