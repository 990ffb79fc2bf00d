package io.fromswagger.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The base of the generated classes that have more members than a record can hold. */
public abstract class JsonObject {

    private final Map<String, @Nullable Object> values;

    /** @param values by JSON name */
    protected JsonObject(Map<String, @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of the member with that JSON name; the caller knows its type. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    protected final <T extends @Nullable Object> T value(String jsonName) {
        return (T) values.get(jsonName);
    }

    final Map<String, @Nullable Object> values() {
        return values;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && getClass() == that.getClass() && values.equals(that.values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + JsonCodec.encode(this);
    }
}
