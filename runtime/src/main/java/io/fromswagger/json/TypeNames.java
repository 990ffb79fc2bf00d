package io.fromswagger.json;

import java.lang.reflect.Type;

/** What types are called in messages: as in a source, {@code Order.Line}, not as in a class file. */
final class TypeNames {

    private TypeNames() {}

    /** With the package: {@code com.acme.Order.Line}, {@code java.util.List<com.acme.Order.Line>}. */
    static String full(Type type) {
        return type.getTypeName().replace('$', '.');
    }

    /** Without the package: {@code Order.Line}. */
    static String simple(Class<?> type) {
        String name = full(type);
        return type.getPackageName().isEmpty()
                ? name
                : name.substring(type.getPackageName().length() + 1);
    }
}
