package com.acme.orders.domain;

/** Takes money from cards; every failure is a {@link Refused} that says whose fault it is. */
public interface Payments {

    /** Charges the card and returns the charge's id. */
    String charge(Charge charge);

    /** Gives the money of a charge back. */
    void refund(Charge charge, String chargeId);
}
