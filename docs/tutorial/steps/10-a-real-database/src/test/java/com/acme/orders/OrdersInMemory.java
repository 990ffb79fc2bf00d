package com.acme.orders;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders for unit tests. */
final class OrdersInMemory implements OrderStore {

    private final Map<UUID, Order> orders = new HashMap<>();

    @Override
    public void put(Order order) {
        orders.put(order.id(), order);
    }

    @Override
    public Optional<Order> find(UUID id) {
        return Optional.ofNullable(orders.get(id));
    }
}
