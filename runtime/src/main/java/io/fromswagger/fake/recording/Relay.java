package io.fromswagger.fake.recording;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Listens on the loopback address for what the engine hands on, asks the real collaborator, and keeps the answers.
 *
 * <p>An engine by itself would verify no certificate and could not rewrite a path. Only what the document declares goes out.
 */
final class Relay {

    private static final int NOT_IMPLEMENTED = 501;
    private static final int BAD_GATEWAY = 502;
    private static final String REPLACEMENT = "\uFFFD";

    private final ApiContract contract;
    private final Upstream upstream;
    private final Supplier<String> fakeUrl;
    private final Tape tape;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Relay::daemon);

    private Relay(ApiContract contract, Upstream upstream, Supplier<String> fakeUrl, Tape tape) throws IOException {
        this.contract = contract;
        this.upstream = upstream;
        this.fakeUrl = fakeUrl;
        this.tape = tape;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /**
     * Listens from now on.
     *
     * @param fakeUrl where the service calls the collaborator, to which redirects lead back
     */
    static Relay start(ApiContract contract, Upstream upstream, Supplier<String> fakeUrl, Tape tape) {
        try {
            var relay = new Relay(contract, upstream, fakeUrl, tape);
            relay.server.createContext("/", relay::answer);
            relay.server.setExecutor(relay.threads);
            // The server's own thread is a daemon when the one is that starts it.
            var starter = daemon(relay.server::start);
            starter.start();
            starter.join();
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException("no port is free to record on", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "fromswagger records");
        thread.setDaemon(true);
        return thread;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange http) throws IOException {
        try (http) {
            var body = Bytes.of(http.getRequestBody());
            var path = behindBase(http.getRequestURI().getRawPath());
            var operation = path.flatMap(rest -> contract.match(http.getRequestMethod(), rest));
            if (operation.isEmpty()) {
                say(
                        http,
                        NOT_IMPLEMENTED,
                        "the document " + contract.spec()
                                + " does not declare this request, so it was not handed on to " + upstream);
                return;
            }
            ask(http, operation.get(), path.get(), body);
        }
    }

    private void ask(HttpExchange http, OperationContract operation, String path, Bytes body) throws IOException {
        var number = tape.begin();
        var query = Optional.ofNullable(http.getRequestURI().getRawQuery()).orElse("");
        Map<String, List<String>> headers = new LinkedHashMap<>(HopByHop.without(http.getRequestHeaders()));
        RealAnswer answer;
        try {
            if (body.text(StandardCharsets.UTF_8).contains(REPLACEMENT)) {
                throw new IOException("its body is no text, and engines hand on only text: stub " + operation.id());
            }
            answer = upstream.send(operation.method(), path, query, headers, body);
        } catch (IOException | RuntimeException e) {
            var failure = operation.method() + " " + path + " got no answer from " + upstream + ": " + reason(e);
            tape.fail(number, failure);
            say(http, BAD_GATEWAY, failure);
            return;
        }
        tape.keep(number, new Exchange(operation, path, query, headers, body, answer));
        pass(http, answer);
    }

    private void pass(HttpExchange http, RealAnswer answer) throws IOException {
        var headers = http.getResponseHeaders();
        HopByHop.without(upstream.atTheFake(answer.headers(), fakeUrl.get(), contract.basePath()))
                .forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        Passage.mediaType(answer).ifPresent(type -> headers.set("Content-Type", type));
        var body = answer.body().toByteArray();
        http.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            http.getResponseBody().write(body);
        }
    }

    private Optional<String> behindBase(String path) {
        var rest = path.startsWith(contract.basePath())
                ? path.substring(contract.basePath().length())
                : "";
        return rest.startsWith("/") ? Optional.of(rest) : Optional.empty();
    }

    private static void say(HttpExchange http, int status, String text) throws IOException {
        var body = Json.of(Map.of("fromswagger", text)).pretty().getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", "application/json");
        http.sendResponseHeaders(status, body.length);
        http.getResponseBody().write(body);
    }

    private static String reason(Exception e) {
        var message = e.getMessage();
        var cause = e.getCause() == null ? "" : " (" + e.getCause() + ")";
        return message == null || message.isBlank() ? e.getClass().getSimpleName() + cause : message + cause;
    }
}
