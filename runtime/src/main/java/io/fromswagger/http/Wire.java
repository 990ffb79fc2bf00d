package io.fromswagger.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Carries requests over HTTP/1.1 and follows no redirect: what the service answers is what the test sees.
 *
 * <p>Tests may share one, and with it its connections. Those that were idle for a while are not used again: a service might
 * close one in that very moment.
 */
public final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration IDLE_LIMIT = Duration.ofSeconds(1);

    private final Duration patience;
    private @Nullable HttpClient client;
    private long lastUsed;

    /** One without connections. */
    public Wire() {
        this(PATIENCE);
    }

    Wire(Duration patience) {
        this.patience = patience;
    }

    private synchronized HttpClient client() {
        var known = client;
        if (known == null || System.nanoTime() - lastUsed > IDLE_LIMIT.toNanos()) {
            known = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(patience)
                    .build();
            client = known;
        }
        lastUsed = System.nanoTime();
        return known;
    }

    ReceivedResponse send(SentRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri())
                .timeout(patience)
                .method(
                        request.method(),
                        request.body().isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(request.body().bytes()));
        request.headers().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Length")) { // which the client counts itself, and lets nobody else say
                values.forEach(value -> builder.header(name, value));
            }
        });
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> response = client().send(builder.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new ReceivedResponse(
                    response.statusCode(),
                    response.headers().map(),
                    Payload.of(response.body()),
                    Duration.ofNanos(System.nanoTime() - start));
        } catch (HttpTimeoutException e) {
            throw new NoAnswer(request, "within " + patience.toMillis() / 1000.0 + " s", e);
        } catch (IOException e) {
            throw new NoAnswer(request, reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(request, "before the test was interrupted", e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.net.ConnectException
                ? "since nothing listens there"
                : "but a broken connection: "
                        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}
