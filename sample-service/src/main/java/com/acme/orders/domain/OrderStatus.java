package com.acme.orders.domain;

/** How far an order has come. */
public enum OrderStatus {
    PLACED,
    PAID
}
