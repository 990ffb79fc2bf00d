package com.acme.orders.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Where orders are kept. */
public interface OrderStore {

    void add(Order order);

    Optional<Order> find(UUID id);

    /** The newest orders first, of one status or of all. */
    Page list(Optional<OrderStatus> status, int limit, int offset);

    /** Changes an order that nobody else can change meanwhile; empty when there is none. */
    Optional<Order> update(UUID id, UnaryOperator<Order> change);

    /** Removes an order unless the check throws; false when there is none. */
    boolean remove(UUID id, Consumer<Order> check);

    /** Some of the orders, and how many there are in all. */
    record Page(List<Order> orders, long count) {

        public Page {
            orders = List.copyOf(orders);
        }
    }
}
