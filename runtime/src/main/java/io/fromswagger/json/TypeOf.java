package io.fromswagger.json;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;

/**
 * A type with its arguments, which a {@code Class} can't tell.
 *
 * <pre>{@code
 * List<Order> orders = JsonCodec.decode(json, new TypeOf<>() {});
 * }</pre>
 */
public abstract class TypeOf<T> {

    private final AnnotatedType type;

    /** Called by the anonymous class, {@code new TypeOf<List<Order>>() {}}, which has the type. */
    protected TypeOf() {
        if (!(getClass().getAnnotatedSuperclass() instanceof AnnotatedParameterizedType superclass)) {
            throw new IllegalStateException("TypeOf needs its argument: new TypeOf<List<String>>() {}");
        }
        this.type = superclass.getAnnotatedActualTypeArguments()[0];
    }

    AnnotatedType type() {
        return type;
    }

    @Override
    public String toString() {
        return TypeNames.full(type.getType());
    }
}
