package io.fromswagger.fake.recording;

import io.fromswagger.json.Additional;
import io.fromswagger.json.AlwaysPresent;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonEnum;
import io.fromswagger.json.JsonNullable;
import io.fromswagger.json.JsonObject;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes values of generated types as a developer would: {@code Charge.builder().id("ch_1").build()}. */
final class Values {

    /** Of Map.of. */
    private static final int MOST_ENTRIES = 10;

    private final Imports imports;
    private final Scalars scalars;
    private final Deprecations deprecations;

    Values(Imports imports, Deprecations deprecations) {
        this.imports = imports;
        this.scalars = new Scalars(imports);
        this.deprecations = deprecations;
    }

    /**
     * The expression.
     *
     * @param type where it is to stand: a long is written otherwise for a Long
     * @throws Unwritable when there is none
     */
    JavaCode of(@Nullable Object value, Type type) throws Unwritable {
        if (value == null) {
            return JavaCode.of("null");
        }
        if (value instanceof JsonNullable<?> nullable) {
            return nullable(nullable, type);
        }
        if (value instanceof JsonEnum<?> constant) {
            return constant(constant);
        }
        if (value instanceof Record || value instanceof JsonObject) {
            var shape = Shape.of(value.getClass());
            return shape.hasBuilder() ? built(value, shape) : constructed(value, shape);
        }
        if (value instanceof List<?> list) {
            return list(list, Shape.argument(type, 0));
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, Shape.argument(type, 1));
        }
        return scalars.of(value, type);
    }

    /**
     * The calls that set what the value has, on a builder of its type.
     *
     * @param isMeant which members, by their JSON names
     */
    List<JavaCode> settings(Object value, Predicate<String> isMeant) throws Unwritable {
        List<JavaCode> settings = new ArrayList<>();
        for (var part : Shape.of(value.getClass()).parts()) {
            var given = part.of(value);
            if (part.is(Additional.class)) {
                settings.addAll(additional(given, part, isMeant));
            } else if (isMeant.test(part.jsonName()) && isThere(given, part)) {
                deprecations.note(part.accessor());
                var isNullable = given instanceof JsonNullable;
                settings.add(JavaCode.call(
                        part.name(),
                        isNullable
                                ? of(((JsonNullable<?>) given).orNull(), Shape.argument(part.type(), 0))
                                : of(given, part.type())));
            }
        }
        return settings;
    }

    private static boolean isThere(@Nullable Object given, Shape.Part part) {
        return given instanceof JsonNullable<?> nullable
                ? !nullable.isAbsent()
                : given != null || part.is(AlwaysPresent.class);
    }

    private List<JavaCode> additional(@Nullable Object members, Shape.Part part, Predicate<String> isMeant)
            throws Unwritable {
        List<JavaCode> settings = new ArrayList<>();
        for (var member :
                members instanceof Map<?, ?> map ? map.entrySet() : Map.of().entrySet()) {
            var name = String.valueOf(member.getKey());
            if (isMeant.test(name)) {
                settings.add(JavaCode.call(
                        "additionalProperty",
                        JavaCode.of(JavaText.literal(name)),
                        of(member.getValue(), Shape.argument(part.type(), 1))));
            }
        }
        return settings;
    }

    private JavaCode built(Object value, Shape shape) throws Unwritable {
        deprecations.note(shape.type());
        var code = JavaCode.of(imports.name(shape.type()) + ".builder()");
        for (var setting : settings(value, name -> true)) {
            code = code.then(setting);
        }
        return code.then(JavaCode.call("build"));
    }

    private JavaCode constructed(Object value, Shape shape) throws Unwritable {
        deprecations.note(shape.type());
        List<JavaCode> arguments = new ArrayList<>();
        for (var part : shape.parts()) {
            arguments.add(of(part.of(value), part.type()));
        }
        return JavaCode.call("new " + imports.name(shape.type()), arguments);
    }

    private JavaCode nullable(JsonNullable<?> nullable, Type type) throws Unwritable {
        var name = imports.name(JsonNullable.class);
        if (nullable.isAbsent()) {
            return JavaCode.call(name + ".absent");
        }
        return nullable.isNull()
                ? JavaCode.call(name + ".ofNull")
                : JavaCode.call(name + ".of", of(nullable.get(), Shape.argument(type, 0)));
    }

    /** A constant of the enclosing interface or, of a value that the document doesn't name, a call of its method. */
    private JavaCode constant(JsonEnum<?> constant) throws Unwritable {
        var kind = constant instanceof Enum<?> known ? known.getDeclaringClass() : constant.getClass();
        var type = kind.getEnclosingClass();
        if (type == null) {
            throw new Unwritable("a value of " + kind.getName() + ", which is no enum of ours");
        }
        var name = imports.name(type);
        for (var field : type.getFields()) {
            if (constant.equals(Shape.valueOf(field))) {
                deprecations.note(field);
                return JavaCode.of(name + "." + field.getName());
            }
        }
        return JavaCode.call(
                name + ".unknown",
                of(constant.value(), Shape.of(kind).parts().get(0).type()));
    }

    private JavaCode list(List<?> list, Type items) throws Unwritable {
        List<JavaCode> arguments = new ArrayList<>();
        for (var item : list) {
            arguments.add(of(item, items));
        }
        if (!list.contains(null)) {
            return JavaCode.call(imports.name(List.class) + ".of", arguments);
        }
        return list.size() == 1
                ? JavaCode.call(imports.name(Collections.class) + ".singletonList", arguments)
                : JavaCode.call(imports.name(Arrays.class) + ".asList", arguments);
    }

    private JavaCode map(Map<?, ?> map, Type values) throws Unwritable {
        if (map.containsValue(null)) {
            throw new Unwritable("a map with a null in it, which Java has no expression for");
        }
        var name = imports.name(Map.class);
        List<JavaCode> arguments = new ArrayList<>();
        for (var member : map.entrySet()) {
            var key = JavaCode.of(JavaText.literal(String.valueOf(member.getKey())));
            var value = of(member.getValue(), values);
            if (map.size() > MOST_ENTRIES) {
                arguments.add(JavaCode.call(name + ".entry", key, value));
            } else {
                arguments.add(key);
                arguments.add(value);
            }
        }
        return JavaCode.call(name + (map.size() > MOST_ENTRIES ? ".ofEntries" : ".of"), arguments);
    }

    /** Reads JSON where any JSON may stand. */
    static JavaCode json(Imports imports, Json json) {
        return JavaCode.call(imports.name(Json.class) + ".parse", JavaCode.of(JavaText.literal(json.toString())));
    }
}
