package io.fromswagger.json;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A member that may be absent, be null, or have a value; where the document makes a difference between the three.
 *
 * <pre>{@code
 * customers.changeCustomer("cus_1", CustomerChange.builder().nickname(null).build());    // {"nickname": null}
 * customers.changeCustomer("cus_1", CustomerChange.builder().build());                   // {}
 * }</pre>
 */
public final class JsonNullable<T> {

    private static final JsonNullable<?> ABSENT = new JsonNullable<>(false, null);
    private static final JsonNullable<?> NULL = new JsonNullable<>(true, null);

    private final boolean there;
    private final @Nullable T value;

    private JsonNullable(boolean there, @Nullable T value) {
        this.there = there;
        this.value = value;
    }

    /** Not there at all. */
    @SuppressWarnings("unchecked") // it holds no T
    public static <T> JsonNullable<T> absent() {
        return (JsonNullable<T>) ABSENT;
    }

    /** There, and null. */
    @SuppressWarnings("unchecked") // it holds no T
    public static <T> JsonNullable<T> ofNull() {
        return (JsonNullable<T>) NULL;
    }

    /** There, with a value. */
    public static <T> JsonNullable<T> of(T value) {
        return new JsonNullable<>(true, Objects.requireNonNull(value));
    }

    static <T> JsonNullable<T> ofNullable(@Nullable T value) {
        return value == null ? ofNull() : of(value);
    }

    /** Whether it was left out. */
    public boolean isAbsent() {
        return !there;
    }

    /** Whether it is there, and null. */
    public boolean isNull() {
        return there && value == null;
    }

    /** Whether there is a value other than null. */
    public boolean isPresent() {
        return value != null;
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException when it is absent or null
     */
    public T get() {
        if (value == null) {
            throw new NoSuchElementException(there ? "null" : "absent");
        }
        return value;
    }

    /** The value, or null for both null and absent. */
    public @Nullable T orNull() {
        return value;
    }

    /** Looks at the value, if there is one. */
    public void ifPresent(Consumer<? super T> action) {
        if (value != null) {
            action.accept(value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNullable<?> that && there == that.there && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(there, value);
    }

    @Override
    public String toString() {
        return there ? String.valueOf(value) : "absent";
    }
}
