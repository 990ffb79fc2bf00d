package io.fromswagger.fake;

import static io.fromswagger.fake.Call.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fakes of one collaborator in several environments, asked at the same time: each has its own requests, and all of them. */
class ParallelFakesTest {

    private static final int THREADS = 16;
    private static final int REQUESTS = 50;

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final Parcels ours = MOUNTEBANK.parcels();
    private static final Parcels theirs = MOUNTEBANK.parcels();

    @Test
    void nothing_is_lost_and_nothing_is_foreign() throws Exception {
        ours.answersByContract();
        theirs.answersByContract();
        var threads = Executors.newFixedThreadPool(2 * THREADS);
        try {
            List<Callable<Integer>> clients = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                clients.add(client(ours, 1_000_000 + thread * REQUESTS));
                clients.add(client(theirs, 2_000_000 + thread * REQUESTS));
            }
            int answered = 0;
            for (var each : threads.invokeAll(clients)) {
                answered += each.get();
            }
            assertThat(answered).isEqualTo(2 * THREADS * REQUESTS);
        } finally {
            threads.shutdownNow();
        }
        assertThat(paths(ours)).containsExactlyInAnyOrderElementsOf(expected(1_000_000));
        assertThat(paths(theirs)).containsExactlyInAnyOrderElementsOf(expected(2_000_000));
        ours.server().verify();
        theirs.server().verify();
    }

    private static Callable<Integer> client(Parcels parcels, int from) {
        return () -> {
            int answered = 0;
            for (int i = 0; i < REQUESTS; i++) {
                answered += call("GET /parcels/" + (from + i)).send(parcels) == 204 ? 1 : 0;
            }
            return answered;
        };
    }

    private static List<String> paths(Parcels parcels) {
        return parcels.server().received().stream().map(ReceivedRequest::path).toList();
    }

    private static List<String> expected(int from) {
        return IntStream.range(from, from + THREADS * REQUESTS)
                .mapToObj(id -> "/v2/parcels/" + id)
                .toList();
    }
}
