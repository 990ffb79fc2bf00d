package com.acme.shop.payments;

import io.fromswagger.fake.Fake;
import io.fromswagger.fake.FakeServer;

public final class PaymentsFake extends Fake {

    public PaymentsFake(FakeServer server) {
        super(server);
    }

    public CreateChargeFake createCharge() {
        return new CreateChargeFake(this);
    }
}
