package io.fromswagger.fake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;

/** A service under test, as its collaborator sees it: what it sends, and what it gets. */
public record Shop(Fake collaborator) {

    public static final String ONE_EURO = "{\"amount\":1,\"currency\":\"EUR\"}";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public HttpResponse<String> charge(String body, String... moreHeaders) throws IOException, InterruptedException {
        var request = charging(body);
        return send(moreHeaders.length == 0 ? request : request.headers(moreHeaders));
    }

    /** A request that keeps to the document where the body does. */
    public HttpRequest.Builder charging(String body) {
        return to("/charges")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-1")
                .POST(BodyPublishers.ofString(body));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    /** A request that has nothing but its path yet. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(collaborator.url() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request, BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> read)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), read);
    }
}
