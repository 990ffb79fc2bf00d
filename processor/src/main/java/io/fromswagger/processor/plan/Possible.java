package io.fromswagger.processor.plan;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value, or the reason why there is none.
 *
 * @param value may be null where there is a value: null is a value of JSON
 * @param obstacle empty where there is a value
 */
record Possible<T extends @Nullable Object>(@Nullable T value, Optional<String> obstacle) {

    static <T extends @Nullable Object> Possible<T> of(@Nullable T value) {
        return new Possible<>(value, Optional.empty());
    }

    static <T extends @Nullable Object> Possible<T> not(String obstacle) {
        return new Possible<>(null, Optional.of(obstacle));
    }

    boolean isPossible() {
        return obstacle.isEmpty();
    }

    /** The reason; empty text where there is a value. */
    String reason() {
        return obstacle.orElse("");
    }

    /** The value, where it is known that there is one and that it is not null. */
    T orElseThrow() {
        if (value == null) {
            throw new IllegalStateException("no value: " + reason());
        }
        return value;
    }

    /** The value, or another one where there is none. */
    T orElse(Supplier<T> other) {
        return isPossible() ? orElseThrow() : other.get();
    }

    <R> Possible<R> map(Function<@Nullable T, R> function) {
        return isPossible() ? of(function.apply(value)) : not(reason());
    }
}
