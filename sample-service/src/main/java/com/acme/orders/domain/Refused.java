package com.acme.orders.domain;

/** A wish that was understood, and can't be fulfilled for a reason that callers can tell apart. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public Refused(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** All reasons there are; their names are part of the service's contract. */
    public enum Reason {
        ORDER_NOT_FOUND,
        ORDER_ALREADY_PAID,
        ORDER_CHANGED,
        UNKNOWN_ARTICLE,
        PAYMENT_DECLINED,
        PAYMENTS_FAILED,
        PAYMENTS_TOO_SLOW
    }
}
