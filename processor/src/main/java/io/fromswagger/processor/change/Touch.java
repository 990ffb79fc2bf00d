package io.fromswagger.processor.change;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether a change has to do with a value that was seen at its place. */
@FunctionalInterface
interface Touch {

    /** How much a value has to do with a change, from little to much. */
    enum Reach {
        NONE,
        /** It is one of those that the change is about. */
        MET,
        /** Nobody knows the value, which may be one of those that the change is about. */
        UNKNOWN,
        /** After the change, this very value is not what the document says. */
        BROKEN
    }

    /** Of a value, which may be {@link Values.Unknown}. */
    Reach of(@Nullable Object value);

    /** Every value at this place. */
    static Touch any() {
        return value -> isUnknown(value) ? Reach.UNKNOWN : Reach.MET;
    }

    /** Every value at this place, and some more than others. */
    static Touch any(Predicate<@Nullable Object> broken) {
        return value -> isUnknown(value) ? Reach.UNKNOWN : broken.test(value) ? Reach.BROKEN : Reach.MET;
    }

    /** Only the values that fulfil a condition; those that nobody knows do. */
    static Touch where(Predicate<@Nullable Object> condition, Reach reach) {
        return value -> isUnknown(value) ? Reach.UNKNOWN : condition.test(value) ? reach : Reach.NONE;
    }

    /** Only values that were seen to be broken. */
    static Touch seen(Predicate<@Nullable Object> broken) {
        return value -> !isUnknown(value) && broken.test(value) ? Reach.BROKEN : Reach.NONE;
    }

    private static boolean isUnknown(@Nullable Object value) {
        return value == Values.Unknown.VALUE;
    }
}
