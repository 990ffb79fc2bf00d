package io.fromswagger.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record's components as JSON members, and its canonical constructor. */
final class RecordShape implements ObjectShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Class<?> type;
    private final List<Member> members;
    private final Optional<Member> additional;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        List<Member> named = new ArrayList<>();
        Member others = null;
        for (RecordComponent component : type.getRecordComponents()) {
            Member member = Member.of(component, component.getAnnotatedType(), component.getAccessor());
            if (component.isAnnotationPresent(Additional.class)) {
                others = member;
            } else {
                named.add(member);
            }
        }
        this.members = List.copyOf(named);
        this.additional = Optional.ofNullable(others);
        try {
            this.constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + TypeNames.full(type), e);
        }
        constructor.setAccessible(true);
    }

    static RecordShape of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("No JSON form for " + TypeNames.full(type));
        }
        return SHAPES.get(type);
    }

    /** Whether the record is a JSON array. */
    boolean isArray() {
        return type.isAnnotationPresent(JsonArray.class);
    }

    /** Whether the record only stands for its component, within the union in which it is nested: it has no builder. */
    boolean isWrapper() {
        Class<?> around = type.getDeclaringClass();
        return around != null
                && JsonUnion.class.isAssignableFrom(around)
                && around.isAssignableFrom(type)
                && !isArray()
                && type.getDeclaredClasses().length == 0;
    }

    @Override
    public List<Member> members() {
        return members;
    }

    @Override
    public Optional<Member> additional() {
        return additional;
    }

    @Override
    public Object create(Map<String, @Nullable Object> values, Map<String, @Nullable Object> others) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Member member : members) {
            arguments.add(values.containsKey(member.name()) ? values.get(member.name()) : member.absent());
        }
        if (additional.isPresent()) {
            arguments.add(others);
        }
        return create(arguments);
    }

    /** The record of these components, in their order. */
    Object create(List<@Nullable Object> components) {
        try {
            return constructor.newInstance(components.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(TypeNames.simple(type) + " refused its values", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Can't make a " + TypeNames.full(type), e);
        }
    }
}
