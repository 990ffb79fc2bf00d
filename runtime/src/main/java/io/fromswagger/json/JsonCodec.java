package io.fromswagger.json;

import java.lang.reflect.AnnotatedType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Java values to and from JSON.
 *
 * <p>Records become objects (components by name or {@link JsonName}; null components are left out unless {@link
 * AlwaysPresent}), {@link JsonEnum} constants their value, other enums' their name, lists arrays, {@code Map<String, T>} objects, {@link Bytes}
 * base64, dates and UUIDs strings; an {@link ObjectBuilder} becomes an object of what was set.
 *
 * <pre>{@code
 * Json json = JsonCodec.encode(new NewOrder("sku-1", 2, null));       // {"sku":"sku-1","quantity":2}
 * NewOrder order = JsonCodec.decode(json, NewOrder.class);
 * }</pre>
 */
public final class JsonCodec {

    private JsonCodec() {}

    /**
     * The value as JSON.
     *
     * @throws IllegalArgumentException for a value that has no JSON form
     */
    public static Json encode(@Nullable Object value) {
        return JsonEncoder.encode(value);
    }

    /** The members of a record, builder or map that are bytes or lists of them, which JSON has as base64. */
    public static Map<String, List<Bytes>> bytesOf(@Nullable Object object) {
        return EmbeddedBytes.of(object);
    }

    /**
     * The JSON as a value of the type.
     *
     * <p>Unknown members are ignored; a missing one is an error unless its component is {@code @Nullable}.
     *
     * @throws JsonMismatch when the JSON does not fit the type
     */
    public static <T> T decode(Json json, Class<T> type) {
        return cast(JsonDecoder.decode(json, JavaType.of(type)));
    }

    /** As {@link #decode(Json, Class)}, for a type with arguments. */
    public static <T> T decode(Json json, TypeOf<T> type) {
        return cast(JsonDecoder.decode(json, JavaType.of(type.type())));
    }

    /**
     * As {@link #decode(Json, Class)}, for a type that reflection found, as that of a method's parameter.
     *
     * @throws IllegalArgumentException for a type that has no JSON form
     */
    public static @Nullable Object decode(Json json, AnnotatedType type) {
        return JsonDecoder.decode(json, JavaType.of(type));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T cast(@Nullable Object value) {
        return (T) value;
    }
}
