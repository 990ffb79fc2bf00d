package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.function.Supplier;

/** Speaks to the admin port of one Mountebank. */
final class AdminApi {

    /** On a machine with sixty times as much to do as it has cores for, half a minute was too short. */
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /** Who listens there and says nothing is somebody else. */
    private static final Duration TIMEOUT_OF_A_START = Duration.ofSeconds(2);

    private final URI url;
    private final String apiKey;
    private final Supplier<String> end;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(ProxySelector.of(null))
            .connectTimeout(TIMEOUT)
            .build();

    /**
     * To a Mountebank that is somebody else's.
     *
     * @param apiKey empty where Mountebank asks for none
     */
    AdminApi(URI url, String apiKey) {
        this(url, apiKey, () -> "");
    }

    /**
     * To one of ours.
     *
     * @param end says what is known of it when it doesn't answer any more
     */
    AdminApi(URI url, String apiKey, Supplier<String> end) {
        this.url = url;
        this.apiKey = apiKey;
        this.end = end;
    }

    URI url() {
        return url;
    }

    /** Mountebank's own options, by which it can be told from another one. */
    Json config() throws IOException {
        return Json.parse(exchange("GET", "/config", "", TIMEOUT_OF_A_START).body());
    }

    Json get(String path) {
        return require("GET", path, "");
    }

    Json post(String path, Json body) {
        return require("POST", path, body.toString());
    }

    Json put(String path, Json body) {
        return require("PUT", path, body.toString());
    }

    Json delete(String path) {
        return require("DELETE", path, "");
    }

    private Json require(String method, String path, String body) {
        HttpResponse<String> response;
        try {
            response = exchange(method, path, body, TIMEOUT);
        } catch (IOException e) {
            throw new EngineFailure(
                    "Mountebank at " + url + " does not answer " + method + " " + path + ": " + e + end.get(), e);
        }
        if (response.statusCode() / 100 != 2) {
            throw new EngineFailure("Mountebank at " + url + " answered " + response.statusCode() + " to " + method
                    + " " + path + ": " + response.body().strip());
        }
        return Json.parse(response.body());
    }

    private HttpResponse<String> exchange(String method, String path, String body, Duration timeout)
            throws IOException {
        var request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(timeout)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
        if (!apiKey.isEmpty()) {
            request.header("x-api-key", apiKey);
        }
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        try {
            return send(request.method(method, publisher).build());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * A Mountebank that we did not start closes a connection that was idle for some seconds, perhaps in the moment in which
     * it is used again. What may be said twice is then said again.
     */
    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (ConnectException | HttpTimeoutException noOneIsThere) {
            throw noOneIsThere;
        } catch (IOException reset) {
            if (request.method().equals("POST")) {
                throw reset;
            }
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
