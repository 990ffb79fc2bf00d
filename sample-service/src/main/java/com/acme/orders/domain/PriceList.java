package com.acme.orders.domain;

import java.util.Optional;

/** What articles cost today. */
public interface PriceList {

    /** The price of one piece; empty when there is no such article. */
    Optional<Money> priceOf(String sku);
}
