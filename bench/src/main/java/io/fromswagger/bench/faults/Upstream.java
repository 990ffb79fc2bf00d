package io.fromswagger.bench.faults;

import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Header;
import io.fromswagger.bench.wire.Request;
import io.fromswagger.bench.wire.Wire;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The service behind the proxy, as one exchange uses it; remembers whether anything but that exchange was asked of it. */
public final class Upstream {

    private final int port;
    private final String token;
    private final Request original;
    private int asked;
    private @Nullable Request lastRequest;
    private @Nullable Answer lastAnswer;

    public Upstream(int port, String token, Request original) {
        this.port = port;
        this.token = token;
        this.original = original;
    }

    public Answer ask(Request request) throws IOException {
        Answer answer = exchange(request);
        asked++;
        lastRequest = request;
        lastAnswer = answer;
        return answer;
    }

    /** What the service says to a request of its owner. */
    Answer asOwner(String method, String target, String mediaType, String body) throws IOException {
        var headers = List.of(
                new Header("Host", "localhost"),
                new Header("Authorization", "Bearer " + token),
                new Header("Content-Type", mediaType));
        return ask(new Request(method, target, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    Answer get(String target) throws IOException {
        return ask(new Request("GET", target, List.of(new Header("Host", "localhost")), new byte[0]));
    }

    /** Whether a request comes with what the service lets in. */
    boolean letsIn(Request request) {
        return request.header("Authorization")
                .filter(("Bearer " + token)::equals)
                .isPresent();
    }

    String token() {
        return token;
    }

    /** Whether the caller gets anything but the service's own answer to the caller's own request. */
    boolean isBrokenBy(Answer given) {
        return asked != 1 || !original.equals(lastRequest) || !given.equals(lastAnswer);
    }

    private Answer exchange(Request request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Wire.write(socket.getOutputStream(), request);
            return Wire.readAnswer(
                    new BufferedInputStream(socket.getInputStream()),
                    request.method().equals("HEAD"));
        }
    }
}
