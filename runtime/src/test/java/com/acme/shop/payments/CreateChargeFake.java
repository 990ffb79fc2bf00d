package com.acme.shop.payments;

import io.fromswagger.fake.Fake;
import io.fromswagger.fake.OperationFake;
import io.fromswagger.fake.Received;

public final class CreateChargeFake extends OperationFake<CreateChargeFake> {

    CreateChargeFake(Fake fake) {
        super(fake, "createCharge");
    }

    public void responds201(Charge body) {
        respond("201", 201, "application/json", body);
    }

    public Received<NewCharge> received(int times) {
        return received(times, NewCharge.class);
    }
}
