package com.acme.orders.domain;

import java.math.BigDecimal;

/** An amount of euros, exact to the cent. */
public record Money(long cents) {

    /** The one currency this service trades in, by ISO 4217. */
    public static final String CURRENCY = "EUR";

    public Money times(int factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }
}
