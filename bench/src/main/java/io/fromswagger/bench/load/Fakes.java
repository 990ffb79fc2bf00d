package io.fromswagger.bench.load;

import io.fromswagger.fake.Fake;

/** The sample's fake, which is generated when the sample's tests are compiled. */
final class Fakes {

    private static final String PAYMENTS = "com.acme.orders.payments.PaymentsFake";

    private Fakes() {}

    static Class<? extends Fake> payments() {
        try {
            return Class.forName(PAYMENTS).asSubclass(Fake.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the sample's tests are not on the class path", e);
        }
    }
}
