package io.fromswagger.fake;

import com.acme.orders.payments.PaymentsFake;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.fake.mountebank.MountebankEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The real Mountebank for the tests of one class, and the fakes on it, which each test leaves without stubs and requests. */
public final class RunningMountebank implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private final CompletableFuture<MountebankEngine> engine = new CompletableFuture<>();
    private final List<Fake> fakes = new ArrayList<>();

    /** A fake of what {@code contract} says, which listens as soon as the first test begins. */
    public <F extends Fake> F fake(ApiContract contract, Function<FakeServer, F> generated) {
        var fake = generated.apply(new FakeServer(contract, engine));
        fakes.add(fake);
        return fake;
    }

    public PaymentsFake payments() {
        return fake(ApiContract.of(PaymentsFake.class), PaymentsFake::new);
    }

    Parcels parcels() {
        return fake(Parcels.contract(), Parcels::new);
    }

    /** For what is no fake of a whole collaborator. */
    FakeEndpoint open(String name, StubResponse unmatched) {
        return engine.join().open(name, unmatched);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        engine.complete(MountebankEngine.start("auto", logsOf(context)));
    }

    /** Kept after the tests, for who has to see why Mountebank did not start. */
    private static Path logsOf(ExtensionContext context) throws IOException {
        return Files.createDirectories(
                Path.of("target", "mountebank", context.getRequiredTestClass().getSimpleName()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        fakes.forEach(fake -> fake.server().reset());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (engine.isDone()) { // or else it did not start
            engine.join().close();
        }
    }
}
