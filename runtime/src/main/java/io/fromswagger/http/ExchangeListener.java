package io.fromswagger.http;

/** Hears of every exchange of a client. */
@FunctionalInterface
public interface ExchangeListener {

    /** Hears nothing. */
    ExchangeListener NONE = exchange -> {};

    void exchanged(Exchange exchange);
}
