package io.fromswagger.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types that a {@link JsonUnion} permits, and how they are told apart. */
final class UnionShape {

    private static final ClassValue<UnionShape> SHAPES = new ClassValue<>() {
        @Override
        protected UnionShape computeValue(Class<?> type) {
            return new UnionShape(type);
        }
    };

    private final List<Class<?>> branches = new ArrayList<>();
    private final Map<String, Class<?>> cases = new HashMap<>();
    private final String discriminator;
    private final RecordShape other;

    private UnionShape(Class<?> type) {
        Class<?> rest = null;
        for (Class<?> permitted : type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0]) {
            if (permitted.getSimpleName().equals("Other") && permitted.getDeclaringClass() == type) {
                rest = permitted;
            } else {
                branches.add(permitted);
            }
        }
        if (rest == null) {
            throw new IllegalArgumentException("No JSON form for " + TypeNames.full(type));
        }
        this.other = RecordShape.of(rest);
        Discriminator told = type.getAnnotation(Discriminator.class);
        this.discriminator = told == null ? "" : told.value();
        if (told != null) {
            for (Discriminator.Case each : told.cases()) {
                cases.put(each.value(), each.type());
            }
        }
    }

    static UnionShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** In the document's order. */
    List<Class<?>> branches() {
        return branches;
    }

    /** The type that the value itself names. */
    Optional<Class<?>> told(Json json) {
        Json name = json.get(discriminator);
        return name.isString() ? Optional.ofNullable(cases.get(name.asString())) : Optional.empty();
    }

    /** What holds a value that is none of them. */
    Object other(Json json) {
        return other.create(List.of(json));
    }
}
