package com.acme.orders;

/** Whoever takes the money. */
interface Payments {

    /** @param amount in cents */
    void charge(int amount, String cardToken) throws Declined;

    /** The card was declined. */
    final class Declined extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
