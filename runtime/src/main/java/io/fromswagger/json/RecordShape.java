package io.fromswagger.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record's components as JSON members, and its canonical constructor. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Member> members;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.members = Arrays.stream(components).map(Member::of).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + type.getName(), e);
        }
        constructor.setAccessible(true);
    }

    static RecordShape of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("No JSON form for " + type.getName());
        }
        return SHAPES.get(type);
    }

    List<Member> members() {
        return members;
    }

    Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " refused its values", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Can't make a " + type.getName(), e);
        }
    }

    /**
     * A component.
     *
     * @param alwaysPresent whether null is written rather than left out
     */
    record Member(String name, JavaType type, boolean alwaysPresent, Method accessor) {

        static Member of(RecordComponent component) {
            JsonName name = component.getAnnotation(JsonName.class);
            component.getAccessor().setAccessible(true);
            return new Member(
                    name == null ? component.getName() : name.value(),
                    JavaType.of(component.getAnnotatedType()),
                    component.isAnnotationPresent(AlwaysPresent.class),
                    component.getAccessor());
        }

        /** Whether an object without it is not this record. */
        boolean required() {
            return alwaysPresent || !type.nullable();
        }

        @Nullable
        Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "Can't read " + name + " of " + owner.getClass().getName(), e);
            }
        }
    }
}
