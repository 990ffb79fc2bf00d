package io.fromswagger.fake.recording;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fromswagger.json.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A real server under another base path than the document's, which answers what it was told, in turn. */
final class RealPayments implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    /** A request as it arrived. */
    record Asked(String method, String uri, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(",", header.getValue()))
                    .findFirst()
                    .orElse("absent");
        }
    }

    /** What is answered, after a while. */
    record Answer(int status, Map<String, String> headers, Bytes body, long afterMillis) {

        static Answer json(int status, String body) {
            return new Answer(
                    status,
                    Map.of("Content-Type", "application/json", "Location", "/real/charges/ch_1"),
                    Bytes.of(body),
                    0);
        }

        static Answer problem(int status, String body) {
            return json(status, body).with(Map.of("Content-Type", "application/problem+json"));
        }

        static Answer empty(int status) {
            return new Answer(status, Map.of(), Bytes.EMPTY, 0);
        }

        Answer with(Map<String, String> other) {
            return new Answer(status, other, body, afterMillis);
        }

        Answer after(long millis) {
            return new Answer(status, headers, body, millis);
        }
    }

    RealPayments() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** The last one stays. */
    RealPayments answers(Answer... inTurn) {
        answers.clear();
        answers.addAll(List.of(inTurn));
        return this;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/sandbox/v2");
    }

    List<Asked> asked() {
        return asked;
    }

    static Bytes gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Bytes.of(bytes.toByteArray());
    }

    private void handle(HttpExchange http) throws IOException {
        try (http) {
            var received = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(new Asked(
                    http.getRequestMethod(),
                    http.getRequestURI().toString(),
                    Map.copyOf(http.getRequestHeaders()),
                    received));
            var answer = next();
            Thread.sleep(answer.afterMillis());
            answer.headers().forEach((name, value) -> http.getResponseHeaders().add(name, value));
            http.sendResponseHeaders(
                    answer.status(),
                    answer.body().isEmpty() ? -1 : answer.body().size());
            if (!answer.body().isEmpty()) {
                http.getResponseBody().write(answer.body().toByteArray());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Answer next() {
        var answer = answers.peekFirst();
        if (answers.size() > 1) {
            answers.removeFirst();
        }
        return answer == null ? Answer.empty(599) : answer;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
