package io.fromswagger.bench.stub;

import io.fromswagger.fake.Fake;
import io.fromswagger.fake.FakeServer;
import io.fromswagger.fake.OperationFake;
import java.util.Map;

/** What the sample's generated fake does for {@code createCharge().whereBody(…).responds201(…)}. */
final class ChargeStub extends OperationFake<ChargeStub> {

    private ChargeStub(Fake fake) {
        super(fake, "createCharge");
    }

    static void add(FakeServer server, int amount) {
        new ChargeStub(new Payments(server))
                .bodyHas(Map.of("amount", amount, "currency", "EUR"))
                .respond("201", 201, "application/json", charge(amount));
    }

    private static Map<String, Object> charge(int amount) {
        return Map.of(
                "id",
                "ch_" + amount,
                "amount",
                amount,
                "currency",
                "EUR",
                "reference",
                "order-1",
                "status",
                "captured");
    }

    private static final class Payments extends Fake {
        Payments(FakeServer server) {
            super(server);
        }
    }
}
