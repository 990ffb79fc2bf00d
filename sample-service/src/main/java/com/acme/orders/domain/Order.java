package com.acme.orders.domain;

import static com.acme.orders.domain.Refused.Reason.ORDER_ALREADY_PAID;
import static com.acme.orders.domain.Refused.Reason.ORDER_CHANGED;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An order: what its buyer wants, at the price of the moment of asking, and the charge that paid for it. */
public record Order(UUID id, Draft draft, Money price, Instant placedAt, Optional<String> chargeId) {

    public OrderStatus status() {
        return chargeId.isPresent() ? OrderStatus.PAID : OrderStatus.PLACED;
    }

    public Money total() {
        return price.times(draft.quantity());
    }

    /** This order with another draft; a paid order has none. */
    public Order with(Draft newDraft, Money newPrice) {
        requireUnpaid();
        return new Order(id, newDraft, newPrice, placedAt, chargeId);
    }

    /** The charge that this order asks of a card; asking again for the same gives the same charge. */
    public Charge chargeTo(String cardToken) {
        requireUnpaid();
        var what = id + " " + total().cents() + " " + cardToken;
        return new Charge(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)), id, total(), cardToken);
    }

    /** This order, paid by a charge that was asked for a moment ago. */
    public Order paidBy(Charge charge, String newChargeId) {
        if (chargeId.equals(Optional.of(newChargeId))) {
            return this;
        }
        requireUnpaid();
        if (!charge.amount().equals(total())) {
            throw new Refused(ORDER_CHANGED, "Order " + id + " was changed while it was being paid.");
        }
        return new Order(id, draft, price, placedAt, Optional.of(newChargeId));
    }

    /** Refuses to go on with a paid order. */
    public void requireUnpaid() {
        if (status() == OrderStatus.PAID) {
            throw new Refused(ORDER_ALREADY_PAID, "Order " + id + " is paid already.");
        }
    }
}
