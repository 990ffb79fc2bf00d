package com.acme.shop.payments;

import io.fromswagger.fake.Answers;
import io.fromswagger.fake.Fake;
import io.fromswagger.fake.OperationFake;
import io.fromswagger.fake.Received;

public final class CreateChargeFake extends OperationFake<CreateChargeFake> {

    CreateChargeFake(Fake fake) {
        super(fake, "createCharge");
    }

    public Answers<CreateChargeFake> responds201(Charge body) {
        return respond("201", 201, "application/json", body);
    }

    public Received<NewCharge> received(int times) {
        return received(times, NewCharge.class);
    }
}
