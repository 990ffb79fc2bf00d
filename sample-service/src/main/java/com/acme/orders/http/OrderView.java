package com.acme.orders.http;

import com.acme.orders.domain.Money;
import com.acme.orders.domain.Order;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;

/** Schema {@code Order}; a gift note that isn't there is written as {@code null}. */
@JsonPropertyOrder({"id", "sku", "quantity", "giftNote", "total", "currency", "status", "placedAt"})
record OrderView(
        UUID id,
        String sku,
        int quantity,
        String giftNote,
        BigDecimal total,
        String currency,
        String status,
        String placedAt) {

    static OrderView of(Order order) {
        var draft = order.draft();
        return new OrderView(
                order.id(),
                draft.sku(),
                draft.quantity(),
                draft.giftNote().orElse(null),
                order.total().euros(),
                Money.CURRENCY,
                order.status().name().toLowerCase(Locale.ROOT),
                order.placedAt().toString());
    }
}
