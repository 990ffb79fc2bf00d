package io.fromswagger.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of the generated builders: remembers what was set, and nothing else.
 *
 * <p>As JSON it is an object of what was set, so that it can also describe a part of an expected body.
 */
public abstract class ObjectBuilder<T> {

    private final Class<T> type;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    protected ObjectBuilder(Class<T> type) {
        this.type = type;
    }

    /** Remembers the value of the member with that JSON name. */
    protected final void set(String jsonName, @Nullable Object value) {
        values.put(jsonName, value);
    }

    /**
     * The record.
     *
     * @throws IllegalStateException when something that the document requires was not set
     */
    public final T build() {
        RecordShape shape = RecordShape.of(type);
        List<RecordShape.Member> members = shape.members();
        @Nullable Object[] arguments = new @Nullable Object[members.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(members.get(i));
        }
        return type.cast(shape.create(arguments));
    }

    private @Nullable Object argument(RecordShape.Member member) {
        Object value = values.get(member.name());
        if (!values.containsKey(member.name()) && member.required()) {
            throw new IllegalStateException(
                    type.getSimpleName() + " needs " + member.name() + ": it is required by the document");
        }
        if (value == null && !member.type().nullable()) {
            throw new IllegalStateException(type.getSimpleName() + " needs " + member.name() + ": it can't be null");
        }
        return value;
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
