package io.fromswagger.json;

/**
 * A value that the document counts out, or one that it doesn't know.
 *
 * <p>Implemented by sealed interfaces with two kinds of values: a nested enum of those that the document names, and a
 * nested record of any other one. None of these interfaces may have a default method, nor override {@link #value()}:
 * the enum would then be initialised before the constants that repeat it (JLS 12.4.1).
 *
 * @param <V> the values' Java type: {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean}, or {@code Object}
 */
public interface JsonEnum<V> {

    /** The JSON value. */
    V value();
}
