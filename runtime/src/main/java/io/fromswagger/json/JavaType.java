package io.fromswagger.json;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java type as the decoder needs it.
 *
 * @param nullable whether it stands where null may be: {@code @Nullable String}
 */
record JavaType(Class<?> raw, List<JavaType> arguments, boolean nullable) {

    JavaType {
        arguments = List.copyOf(arguments);
    }

    static JavaType of(Class<?> type) {
        return new JavaType(type, List.of(), false);
    }

    static JavaType of(AnnotatedType type) {
        boolean nullable = type.isAnnotationPresent(Nullable.class);
        if (type instanceof AnnotatedWildcardType wildcard) {
            return of(wildcard.getAnnotatedUpperBounds()[0]);
        }
        if (type instanceof AnnotatedParameterizedType parameterized
                && parameterized.getType() instanceof ParameterizedType plain
                && plain.getRawType() instanceof Class<?> raw) {
            List<JavaType> arguments = Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                    .map(JavaType::of)
                    .toList();
            return new JavaType(raw, arguments, nullable);
        }
        if (type.getType() instanceof Class<?> raw && !(type instanceof AnnotatedArrayType)) {
            return new JavaType(raw, List.of(), nullable);
        }
        throw new IllegalArgumentException("No JSON form for " + TypeNames.full(type.getType()));
    }

    JavaType argument(int index) {
        return index < arguments.size() ? arguments.get(index) : of(Object.class);
    }
}
