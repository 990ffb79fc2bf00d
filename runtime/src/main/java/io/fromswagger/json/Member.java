package io.fromswagger.json;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object, as a Java type declares it.
 *
 * @param alwaysPresent whether null is written rather than left out
 * @param constant the only value that the document allows
 */
record Member(String name, JavaType type, boolean alwaysPresent, Optional<Json> constant, Method accessor) {

    private static final Set<Class<?>> NOT_TEXT = Set.of(
            int.class,
            Integer.class,
            long.class,
            Long.class,
            float.class,
            Float.class,
            double.class,
            Double.class,
            boolean.class,
            Boolean.class,
            BigDecimal.class,
            BigInteger.class);

    static Member of(AnnotatedElement declared, AnnotatedType type, Method accessor) {
        accessor.setAccessible(true);
        JsonName name = declared.getAnnotation(JsonName.class);
        JavaType javaType = JavaType.of(type);
        return new Member(
                name == null ? accessor.getName() : name.value(),
                javaType,
                declared.isAnnotationPresent(AlwaysPresent.class),
                Optional.ofNullable(declared.getAnnotation(JsonConst.class))
                        .map(constant -> constant(constant.value(), javaType)),
                accessor);
    }

    private static Json constant(String text, JavaType type) {
        Class<?> raw = type.raw() == JsonNullable.class ? type.argument(0).raw() : type.raw();
        return NOT_TEXT.contains(raw) ? Json.parse(text) : Json.of(text);
    }

    /** Whether an object without it is not of its type. */
    boolean required() {
        return alwaysPresent || !(type.nullable() || type.raw() == JsonNullable.class);
    }

    /** Whether a value of Java is written at all. */
    boolean writes(@Nullable Object value) {
        return value instanceof JsonNullable<?> nullable ? !nullable.isAbsent() : value != null || alwaysPresent;
    }

    /** What stands for its absence. */
    @Nullable
    Object absent() {
        return type.raw() == JsonNullable.class ? JsonNullable.absent() : null;
    }

    @Nullable
    Object of(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Can't read " + name + " of " + TypeNames.full(owner.getClass()), e);
        }
    }
}
