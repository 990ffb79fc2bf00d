package io.fromswagger.bench.load;

import io.fromswagger.environment.EnvironmentOptions;
import io.fromswagger.environment.RunningEnvironment;
import io.fromswagger.fake.ReceivedRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Many clients on one fake, each with requests of its own: are all of them recorded? */
public final class Load {

    private final int clients;
    private final int requests;

    private Load(int clients, int requests) {
        this.clients = clients;
        this.requests = requests;
    }

    /** Takes the folder for logs, the number of clients, and the requests of each. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var load = new Load(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        System.exit(load.run(Path.of(arguments[0])) ? 0 : 1);
    }

    private boolean run(Path logs) throws InterruptedException, ExecutionException {
        try (var environment = RunningEnvironment.fakesOnly(new EnvironmentOptions(logs, "auto"))) {
            var fake = environment.fake(Fakes.payments());
            fake.server().answersByContract();
            var http = new Http();
            var started = System.nanoTime();
            var waits = AtOnce.on(clients, client -> () -> ask(http, fake.url() + "/charges/c" + client + "-"));
            var seconds = (System.nanoTime() - started) / 1e9;
            return report(waits, seconds, fake.server().received());
        }
    }

    /** How long each request took, in milliseconds. */
    private double[] ask(Http http, String url) throws IOException, InterruptedException {
        var waits = new double[requests];
        for (var request = 0; request < requests; request++) {
            var asked = System.nanoTime();
            var response = http.get(url + request);
            waits[request] = (System.nanoTime() - asked) / 1e6;
            if (response.statusCode() != 200) {
                throw new IOException("GET " + url + request + " was answered with " + response.statusCode());
            }
        }
        return waits;
    }

    private boolean report(List<double[]> waits, double seconds, List<ReceivedRequest> received) {
        var sent = clients * requests;
        var distinct = received.stream().map(ReceivedRequest::path).collect(Collectors.toSet());
        var sorted = waits.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%d clients x %d requests in %.1f s, %.0f/s%n",
                clients,
                requests,
                seconds,
                sent / seconds);
        System.out.printf(
                Locale.ROOT,
                "a request took %.1f ms (median), %.1f ms (99 of 100), %.1f ms (the slowest)%n",
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
        System.out.printf("%d sent, %d recorded, %d lost%n", sent, received.size(), sent - distinct.size());
        return received.size() == sent && distinct.size() == sent;
    }
}
