package com.acme.orders;

/** Whoever takes the money. */
interface Payments {

    /** @param amount in cents */
    void charge(int amount, String cardToken) throws Declined, Failed;

    /** The card was declined. */
    final class Declined extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Nobody knows what became of the charge. */
    final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        Failed(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
