package io.fromswagger.http;

/** Hears of every exchange of a client. */
@FunctionalInterface
public interface ExchangeListener {

    /** Hears nothing. */
    ExchangeListener NONE = exchange -> {};

    /** Hears of one exchange, when its answer is there. */
    void exchanged(Exchange exchange);
}
