package com.acme.orders.store;

import com.acme.orders.domain.Money;
import com.acme.orders.domain.PriceList;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The price list in table {@code article}. */
public final class PostgresPriceList implements PriceList {

    private final Jdbi jdbi;

    PostgresPriceList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Money> priceOf(String sku) {
        return jdbi.withHandle(db -> db.createQuery("select price_cent from article where sku = :sku")
                .bind("sku", sku)
                .mapTo(Long.class)
                .findOne()
                .map(Money::new));
    }
}
