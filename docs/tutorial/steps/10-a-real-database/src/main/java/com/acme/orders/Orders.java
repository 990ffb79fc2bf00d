package com.acme.orders;

import com.acme.orders.Order.Status;
import java.util.UUID;

/** What can be done with orders. */
final class Orders {

    private static final int PRICE_OF_A_BOOK = 2100;

    private final OrderStore store;
    private final Payments payments;

    Orders(OrderStore store, Payments payments) {
        this.store = store;
        this.payments = payments;
    }

    Order place(String sku, int quantity) {
        var order = new Order(UUID.randomUUID(), sku, quantity, quantity * PRICE_OF_A_BOOK, Status.PLACED);
        store.put(order);
        return order;
    }

    Order get(UUID id) {
        return store.find(id).orElseThrow(() -> new Refused(404, "ORDER_NOT_FOUND"));
    }

    Order pay(UUID id, String cardToken) {
        var order = get(id);
        if (order.status() == Status.PAID) {
            throw new Refused(409, "ORDER_ALREADY_PAID");
        }
        try {
            payments.charge(order.total(), cardToken);
        } catch (Payments.Declined declined) {
            throw new Refused(409, "PAYMENT_DECLINED");
        } catch (Payments.Failed failed) {
            throw new Refused(502, "PAYMENTS_FAILED");
        }
        store.put(order.paid());
        return get(id);
    }
}
