package io.fromswagger.bench.contract;

import io.fromswagger.bench.wire.Header;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sends what the tests sent, one request after the other, by a plain HTTP client that looks at nothing. */
public final class Replay {

    private static final Set<String> OF_THE_CLIENT =
            Set.of("host", "content-length", "connection", "expect", "upgrade");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;
    private final Runnable clean;
    private final List<List<Recorded>> tests;
    private long nanos;
    private int requests;
    private int same;

    /** @param clean what comes before each test, and is not measured */
    public Replay(URI service, Runnable clean) throws IOException {
        this.service = service;
        this.clean = clean;
        this.tests = Recording.of(Path.of(System.getProperty("recording")));
    }

    /** Sends all; only the time in which the client was at work is counted. */
    public Result run() throws IOException {
        for (var test : tests) {
            clean.run();
            var ids = new Ids();
            for (var recorded : test) {
                send(recorded, ids);
            }
        }
        return new Result(requests, nanos / 1_000, same);
    }

    private void send(Recorded recorded, Ids ids) throws IOException {
        var request = request(recorded, ids);
        try {
            long start = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            nanos += System.nanoTime() - start;
            requests++;
            if (answer.statusCode() == recorded.answer().status()) {
                same++;
            }
            ids.note(recorded.answer().text(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private HttpRequest request(Recorded recorded, Ids ids) {
        var request = recorded.request();
        var body = request.body().length == 0
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(ids.ofNow(request.text()));
        var now = HttpRequest.newBuilder(service.resolve(ids.ofNow(request.target())))
                .method(request.method(), body);
        request.headers().stream()
                .filter(header -> !OF_THE_CLIENT.contains(header.name().toLowerCase(Locale.ROOT)))
                .forEach((Header header) -> now.header(header.name(), header.value()));
        return now.build();
    }

    /**
     * What came of it.
     *
     * @param same how many requests were answered by the status that the test had got
     */
    public record Result(int requests, long micros, int same) {

        static Result of(Map<String, String> entry) {
            return new Result(
                    Integer.parseInt(entry.getOrDefault("requests", "0")),
                    Long.parseLong(entry.getOrDefault("micros", "0")),
                    Integer.parseInt(entry.getOrDefault("same", "0")));
        }

        /** As a test reports it. */
        public Map<String, String> entry() {
            return Map.of("requests", "" + requests, "micros", "" + micros, "same", "" + same);
        }
    }
}
