package io.fromswagger.fake.recording;

import io.fromswagger.json.Additional;
import io.fromswagger.json.JsonName;
import io.fromswagger.json.ObjectBuilder;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A generated type as a developer sees it: what it consists of, and whether it has a builder. */
record Shape(Class<?> type, List<Part> parts) {

    Shape {
        parts = List.copyOf(parts);
    }

    /**
     * A component, or a property of a class that has too many of them for a record.
     *
     * @param declared has the annotations
     * @param type where a value of it is given to a builder; of the component where there is no builder
     */
    record Part(String name, String jsonName, AnnotatedElement declared, Method accessor, Type type) {

        boolean is(Class<? extends Annotation> annotation) {
            return declared.isAnnotationPresent(annotation);
        }

        @Nullable
        Object of(Object owner) {
            try {
                accessor.setAccessible(true);
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Can't read " + accessor, e);
            }
        }
    }

    static Shape of(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                parts.add(part(component, component.getAccessor(), component.getGenericType()));
            }
        } else {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method ->
                            method.isAnnotationPresent(JsonName.class) || method.isAnnotationPresent(Additional.class))
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(method -> parts.add(part(method, method, method.getGenericReturnType())));
        }
        return new Shape(type, parts);
    }

    private static Part part(AnnotatedElement declared, Method accessor, Type type) {
        var jsonName = declared.getAnnotation(JsonName.class);
        var name = accessor.getName();
        return new Part(name, jsonName == null ? name : jsonName.value(), declared, accessor, type);
    }

    /** Whether there is {@code Type.builder()}. */
    boolean hasBuilder() {
        return builder(type).isPresent();
    }

    private static Optional<Method> builder(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("builder")
                        && method.getParameterCount() == 0
                        && Modifier.isStatic(method.getModifiers())
                        && ObjectBuilder.class.isAssignableFrom(method.getReturnType()))
                .findFirst();
    }

    /** An argument of a type such as {@code List<Long>}; Object where there is none. */
    static Type argument(Type type, int index) {
        return type instanceof ParameterizedType parameterized && index < parameterized.getActualTypeArguments().length
                ? parameterized.getActualTypeArguments()[index]
                : Object.class;
    }

    /** The value of a constant; null where it is none. */
    static @Nullable Object valueOf(Field field) {
        try {
            return Modifier.isStatic(field.getModifiers()) ? field.get(null) : null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Can't read " + field, e);
        }
    }
}
