// Recorded by fromswagger from the real payments (openapi/payments.yaml). Do not edit: record it anew.
package com.acme.orders;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.ChargeStatus;
import com.acme.orders.payments.model.Declined;

/** Answers as the real payments did when they were recorded. */
public final class PaymentsRecording {

    private PaymentsRecording() {}

    /** All that was recorded. */
    public static void stub(PaymentsFake payments) {
        createCharge(payments);
    }

    // POST /charges
    public static void createCharge(PaymentsFake payments) {
        payments.createCharge()
                .whereBody(body -> body.amount(4200).currency("EUR").cardToken("tok_empty"))
                .responds402(Declined.builder().reason("insufficient_funds").build());
        payments.createCharge()
                .whereBody(body -> body.amount(4200).currency("EUR").cardToken("tok_visa"))
                .responds201(
                        Charge.builder()
                                .id("ch_1")
                                .amount(4200)
                                .currency("EUR")
                                .reference("order-1")
                                .status(ChargeStatus.CAPTURED)
                                .build(),
                        headers -> headers.location("/charges/ch_1"));
    }
}
