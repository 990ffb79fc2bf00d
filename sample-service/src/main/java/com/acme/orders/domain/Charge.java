package com.acme.orders.domain;

import java.util.UUID;

/** What the payments service is asked for; two charges with one key are carried out once. */
public record Charge(UUID key, UUID orderId, Money amount, String cardToken) {}
