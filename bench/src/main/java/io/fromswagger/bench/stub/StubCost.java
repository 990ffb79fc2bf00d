package io.fromswagger.bench.stub;

import com.fasterxml.jackson.databind.JsonNode;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.fake.FakeServer;
import io.fromswagger.fake.mountebank.MountebankEngine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Adds the same stub to two imposters in turn: to one through the typed fake, to the other by Mountebank's API alone. */
public final class StubCost {

    private static final int WARM = 100;
    private static final double MOST_MILLIS = 5;

    private final BareAdmin admin;
    private final FakeServer typed;
    private final FakeServer bare;
    private int stubs;

    private StubCost(BareAdmin admin, FakeServer typed, FakeServer bare) {
        this.admin = admin;
        this.typed = typed;
        this.bare = bare;
    }

    /** Takes the folder for logs and the number of stubs that are added in each way. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ClassNotFoundException {
        var rounds = Integer.parseInt(arguments[1]);
        var contract = ApiContract.of(Class.forName("com.acme.orders.payments.PaymentsFake"));
        var within = true;
        try (var engine = MountebankEngine.start("auto", Files.createDirectories(Path.of(arguments[0])))) {
            var running = CompletableFuture.completedFuture(engine);
            var cost = new StubCost(
                    BareAdmin.ofChild(), new FakeServer(contract, running), new FakeServer(contract, running));
            cost.pairs(WARM);
            for (var present : new int[] {0, 100}) {
                cost.fill(present);
                within &= report(present, cost.pairs(rounds));
            }
        }
        System.exit(within ? 0 : 1);
    }

    private void fill(int present) throws IOException, InterruptedException {
        for (var stub = 0; stub < present; stub++) {
            ChargeStub.add(typed, ++stubs);
            post(stub());
        }
    }

    /** Pairs of milliseconds: through the fake, and by the API. What was added is taken away again. */
    private double[][] pairs(int rounds) throws IOException, InterruptedException {
        var millis = new double[2][rounds];
        for (var round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                millis[0][round] = throughTheFake();
                millis[1][round] = byTheApi(stub());
            } else {
                // the one before is the stub of the other's: alike but for the number in it
                throughTheFake();
                var stub = stub();
                remove(typed);
                millis[1][round] = byTheApi(stub);
                millis[0][round] = throughTheFake();
            }
            remove(typed);
            remove(bare);
        }
        return millis;
    }

    private double throughTheFake() {
        var amount = ++stubs;
        var start = System.nanoTime();
        ChargeStub.add(typed, amount);
        return (System.nanoTime() - start) / 1e6;
    }

    private double byTheApi(String stub) throws IOException, InterruptedException {
        var start = System.nanoTime();
        post(stub);
        return (System.nanoTime() - start) / 1e6;
    }

    /** What the fake added last. */
    private String stub() throws IOException, InterruptedException {
        JsonNode stub = admin.firstStub(port(typed));
        return "{\"index\":0,\"stub\":" + stub + "}";
    }

    private void post(String stub) throws IOException, InterruptedException {
        admin.send("POST", "/imposters/" + port(bare) + "/stubs", stub);
    }

    private void remove(FakeServer server) throws IOException, InterruptedException {
        admin.send("DELETE", "/imposters/" + port(server) + "/stubs/0", "");
    }

    private static int port(FakeServer server) {
        return URI.create(server.url()).getPort();
    }

    private static boolean report(int present, double[][] millis) {
        var typed = sorted(millis[0]);
        var bare = sorted(millis[1]);
        var more = at(typed, 50) - at(bare, 50);
        System.out.printf(
                Locale.ROOT,
                "%3d stubs there, %d added: through the fake %.2f ms (median), %.2f ms (95 of 100) · by Mountebank's API "
                        + "%.2f ms, %.2f ms · more %.2f ms%n",
                present,
                typed.length,
                at(typed, 50),
                at(typed, 95),
                at(bare, 50),
                at(bare, 95),
                more);
        return more <= MOST_MILLIS;
    }

    private static double[] sorted(double[] values) {
        return Arrays.stream(values).sorted().toArray();
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
