package io.fromswagger.service;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Asks for a path over HTTP and looks at the status, not at the body. */
final class HttpProbe {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final String path;
    private final IntPredicate ready;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(ProxySelector.of(null))
            .connectTimeout(TIMEOUT)
            .build();

    HttpProbe(String path, IntPredicate ready) {
        this.path = path;
        this.ready = ready;
    }

    Optional<String> whyNotReady(URI url) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(TIMEOUT).build();
        try {
            var response = client.send(request, BodyHandlers.ofInputStream());
            // A body may have no end.
            response.body().close();
            var status = response.statusCode();
            return ready.test(status) ? Optional.empty() : Optional.of("it answers " + status);
        } catch (ConnectException e) {
            return Optional.of("nothing listens there");
        } catch (HttpTimeoutException e) {
            return Optional.of("no answer within " + TIMEOUT.toSeconds() + " s");
        } catch (IOException e) {
            return Optional.of("the connection broke: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the wait was interrupted");
        }
    }
}
