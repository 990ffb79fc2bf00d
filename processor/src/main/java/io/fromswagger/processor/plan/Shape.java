package io.fromswagger.processor.plan;

/**
 * What a schema is to a Java developer.
 *
 * <p>{@code nullable} tells whether JSON null is a legal value of its own, apart from being absent.
 */
public sealed interface Shape {

    boolean nullable();

    /** Text, by its format: {@code STRING, DATE_TIME, DATE, UUID, URI, BINARY}. */
    record Text(Format format, boolean nullable) implements Shape {
        /** What the text says. */
        public enum Format {
            STRING,
            DATE_TIME,
            DATE,
            UUID,
            URI,
            BINARY
        }
    }

    /** A number, by its size. */
    record Numeric(Size size, boolean nullable) implements Shape {
        /** The smallest Java type that holds every legal value. */
        public enum Size {
            INT,
            LONG,
            BIG_INTEGER,
            FLOAT,
            DOUBLE,
            DECIMAL
        }
    }

    /** True or false. */
    record Flag(boolean nullable) implements Shape {}

    /** A list of one shape. */
    record ListOf(Shape items, boolean nullable) implements Shape {}

    /** An object whose keys are not known beforehand. */
    record MapOf(Shape values, boolean nullable) implements Shape {}

    /** A generated record or enum, by its key in {@link Types}. */
    record Named(String key, boolean nullable) implements Shape {}

    /** Anything that JSON can say. */
    record AnyJson(boolean nullable) implements Shape {}

    /** Dispatch by kind, exhaustive by construction; Java 17 has no final pattern switch. */
    default <R> R accept(Cases<R> cases) {
        if (this instanceof Text text) {
            return cases.text(text);
        } else if (this instanceof Numeric number) {
            return cases.number(number);
        } else if (this instanceof Flag flag) {
            return cases.flag(flag);
        } else if (this instanceof ListOf list) {
            return cases.list(list);
        } else if (this instanceof MapOf map) {
            return cases.map(map);
        } else if (this instanceof Named named) {
            return cases.named(named);
        } else {
            return cases.any((AnyJson) this);
        }
    }

    /** One answer for each kind of shape. */
    interface Cases<R> {
        R text(Text text);

        R number(Numeric number);

        R flag(Flag flag);

        R list(ListOf list);

        R map(MapOf map);

        R named(Named named);

        R any(AnyJson any);
    }
}
