package com.acme.orders;

import java.util.Optional;
import java.util.UUID;

/** Where orders are kept. */
interface OrderStore {

    void put(Order order);

    Optional<Order> find(UUID id);
}
