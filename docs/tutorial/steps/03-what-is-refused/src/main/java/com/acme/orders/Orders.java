package com.acme.orders;

import com.acme.orders.Order.Status;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What can be done with orders. */
final class Orders {

    private static final int PRICE_OF_A_BOOK = 2100;

    private final Map<UUID, Order> placed = new ConcurrentHashMap<>();

    Order place(String sku, int quantity) {
        var order = new Order(UUID.randomUUID(), sku, quantity, quantity * PRICE_OF_A_BOOK, Status.PLACED);
        placed.put(order.id(), order);
        return order;
    }

    Order get(UUID id) {
        var order = placed.get(id);
        if (order == null) {
            throw new Refused(404, "ORDER_NOT_FOUND");
        }
        return order;
    }
}
