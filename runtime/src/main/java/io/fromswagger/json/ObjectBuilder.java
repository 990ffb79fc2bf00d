package io.fromswagger.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of the generated builders: remembers what was set, and nothing else.
 *
 * <p>As JSON it is an object of what was set, so that it can also describe a part of an expected body.
 *
 * @param <T> what is built
 * @param <B> the builder itself
 */
public abstract class ObjectBuilder<T, B extends ObjectBuilder<T, B>> {

    private final Class<T> type;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Called by the generated builder of this type. */
    protected ObjectBuilder(Class<T> type) {
        this.type = type;
    }

    /** Remembers the value of the member with that JSON name. */
    @SuppressWarnings("unchecked") // B is the builder itself
    protected final B set(String jsonName, @Nullable Object value) {
        values.put(jsonName, value);
        return (B) this;
    }

    /**
     * What was set, as a value of its type; a required member that can only be one value is that value.
     *
     * @throws IllegalStateException when something that the document requires was not set
     */
    public final T build() {
        ObjectShape shape = ObjectShape.of(type);
        Map<String, @Nullable Object> others = new LinkedHashMap<>(values);
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Member member : shape.members()) {
            others.remove(member.name());
            if (values.containsKey(member.name())) {
                members.put(member.name(), given(member, values.get(member.name())));
            } else if (member.required()) {
                members.put(member.name(), only(member));
            }
        }
        return type.cast(shape.create(members, others));
    }

    private @Nullable Object given(Member member, @Nullable Object value) {
        if (member.type().raw() == JsonNullable.class) {
            return JsonNullable.ofNullable(value);
        }
        if (value == null && !member.type().nullable()) {
            throw new IllegalStateException(TypeNames.simple(type) + " needs " + member.name() + ": it can't be null");
        }
        return value;
    }

    /** The one value that the document allows for a member that it requires. */
    private @Nullable Object only(Member member) {
        Json only = member.constant()
                .orElseThrow(() -> new IllegalStateException(
                        TypeNames.simple(type) + " needs " + member.name() + ": it is required by the document"));
        return JsonDecoder.decode(only, member.type());
    }

    /** What was set, by JSON name, in the order of setting. */
    final Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public final String toString() {
        return JsonCodec.encode(this).toString();
    }
}
