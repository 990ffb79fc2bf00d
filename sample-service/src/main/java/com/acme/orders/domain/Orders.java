package com.acme.orders.domain;

import static com.acme.orders.domain.Refused.Reason.ORDER_NOT_FOUND;
import static com.acme.orders.domain.Refused.Reason.UNKNOWN_ARTICLE;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that can be done with orders. */
public final class Orders {

    private static final Logger LOG = LoggerFactory.getLogger(Orders.class);

    private final OrderStore store;
    private final PriceList prices;
    private final Payments payments;
    private final Clock clock;

    public Orders(OrderStore store, PriceList prices, Payments payments, Clock clock) {
        this.store = store;
        this.prices = prices;
        this.payments = payments;
        this.clock = clock;
    }

    public Order place(Draft draft) {
        var placedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var order = new Order(UUID.randomUUID(), draft, priceOf(draft), placedAt, Optional.empty());
        store.add(order);
        LOG.info("placed order {}: {} x {}", order.id(), draft.quantity(), draft.sku());
        return order;
    }

    public Order find(UUID id) {
        return store.find(id).orElseThrow(() -> notFound(id));
    }

    public OrderStore.Page list(Optional<OrderStatus> status, int limit, int offset) {
        return store.list(status, limit, offset);
    }

    /** Replaces the whole draft, at today's price. */
    public Order replace(UUID id, Draft draft) {
        find(id).requireUnpaid();
        var price = priceOf(draft);
        return update(id, order -> order.with(draft, price));
    }

    /** Changes the draft in part; the price stays. */
    public Order change(UUID id, UnaryOperator<Draft> change) {
        return update(id, order -> order.with(change.apply(order.draft()), order.price()));
    }

    public void delete(UUID id) {
        if (!store.remove(id, Order::requireUnpaid)) {
            throw notFound(id);
        }
        LOG.info("deleted order {}", id);
    }

    /** Charges a card for an order; the money goes back if the order got out of the way meanwhile. */
    public Order pay(UUID id, String cardToken) {
        var charge = find(id).chargeTo(cardToken);
        var chargeId = payments.charge(charge);
        try {
            var paid = update(id, order -> order.paidBy(charge, chargeId));
            LOG.info("order {} is paid by charge {}", id, chargeId);
            return paid;
        } catch (Refused tooLate) {
            LOG.warn("refunding charge {}: {}", chargeId, tooLate.getMessage());
            payments.refund(charge, chargeId);
            throw tooLate;
        }
    }

    private Order update(UUID id, UnaryOperator<Order> change) {
        return store.update(id, change).orElseThrow(() -> notFound(id));
    }

    private Money priceOf(Draft draft) {
        return prices.priceOf(draft.sku())
                .orElseThrow(() -> new Refused(UNKNOWN_ARTICLE, "There is no article " + draft.sku() + "."));
    }

    private static Refused notFound(UUID id) {
        return new Refused(ORDER_NOT_FOUND, "There is no order " + id + ".");
    }
}
