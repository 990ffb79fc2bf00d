package com.acme.orders.domain;

import java.util.Optional;

/** The part of an order that its buyer decides. */
public record Draft(String sku, int quantity, Optional<String> giftNote) {

    public Draft withQuantity(int newQuantity) {
        return new Draft(sku, newQuantity, giftNote);
    }

    public Draft withGiftNote(Optional<String> newGiftNote) {
        return new Draft(sku, quantity, newGiftNote);
    }
}
