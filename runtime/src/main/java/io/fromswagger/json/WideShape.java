package io.fromswagger.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accessors of a {@link JsonObject} as JSON members, by name, and the constructor that takes them all as a map. */
final class WideShape implements ObjectShape {

    private static final ClassValue<WideShape> SHAPES = new ClassValue<>() {
        @Override
        protected WideShape computeValue(Class<?> type) {
            return new WideShape(type);
        }
    };

    private final List<Member> members;
    private final Optional<Member> additional;
    private final Constructor<?> constructor;

    private WideShape(Class<?> type) {
        List<Member> named = new ArrayList<>();
        Member others = null;
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Additional.class)) {
                others = Member.of(method, method.getAnnotatedReturnType(), method);
            } else if (method.isAnnotationPresent(JsonName.class)) {
                named.add(Member.of(method, method.getAnnotatedReturnType(), method));
            }
        }
        named.sort(Comparator.comparing(Member::name));
        this.members = List.copyOf(named);
        this.additional = Optional.ofNullable(others);
        this.constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> Arrays.equals(each.getParameterTypes(), new Class<?>[] {Map.class}))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No JSON form for " + TypeNames.full(type)));
        constructor.setAccessible(true);
    }

    static WideShape of(Class<?> type) {
        return SHAPES.get(type);
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
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        members.forEach(member -> all.putIfAbsent(member.name(), member.absent()));
        additional.ifPresent(map -> all.put(map.name(), others));
        try {
            return constructor.newInstance(all);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Can't make a " + TypeNames.full(constructor.getDeclaringClass()), e);
        }
    }
}
