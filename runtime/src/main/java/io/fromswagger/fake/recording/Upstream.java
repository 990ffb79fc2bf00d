package io.fromswagger.fake.recording;

import io.fromswagger.contract.Headers;
import io.fromswagger.json.Bytes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The real collaborator: sends what the service sent, and follows no redirect. */
final class Upstream {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** The service gives up earlier by itself; this is for the one that doesn't. */
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final URI url;
    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    private Upstream(URI url) {
        this.url = url;
        this.base = url.toString().replaceFirst("/+$", "");
    }

    /**
     * The collaborator there.
     *
     * @throws IllegalArgumentException unless it is an http or https URL without user, query and fragment
     */
    static Upstream of(URI url) {
        var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme) || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "a real collaborator is at an http or https URL such as https://sandbox.payments.example/v1, not at "
                            + (url.getRawUserInfo() == null ? url : "that one"));
        }
        if (url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the URL of a real collaborator has no user and no password: the service sends"
                            + " what proves who is calling");
        }
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "the document's paths are appended to " + url + ", which so can't have a query or a fragment");
        }
        return new Upstream(url);
    }

    /** Scheme, host, port and path, without a slash at its end. */
    String base() {
        return base;
    }

    /**
     * The headers, with a {@code Location} within the real collaborator as one within its fake.
     *
     * @param fakeUrl takes the place of the whole base
     * @param fakePath takes the place of the base's path
     */
    Map<String, List<String>> atTheFake(Map<String, List<String>> headers, String fakeUrl, String fakePath) {
        Map<String, List<String>> others = new TreeMap<>(headers);
        others.replaceAll((name, values) -> name.equalsIgnoreCase("Location")
                ? values.stream()
                        .map(location -> moved(
                                moved(location, base, fakeUrl), URI.create(base).getRawPath(), fakePath))
                        .toList()
                : values);
        return others;
    }

    private static String moved(String location, String from, String to) {
        var rest = location.startsWith(from) ? location.substring(from.length()) : "";
        return rest.matches("[/?].*") ? to + rest : location;
    }

    /**
     * Sends a request.
     *
     * @param path behind the base
     * @param query without its question mark; may be empty
     * @throws IOException when there is no answer
     */
    RealAnswer send(String method, String path, String query, Map<String, List<String>> headers, Bytes body)
            throws IOException {
        var request = HttpRequest.newBuilder(URI.create(base + path + (query.isEmpty() ? "" : "?" + query)))
                .timeout(TIMEOUT)
                .method(
                        method,
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.toByteArray()));
        HopByHop.without(headers).forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Accept-Encoding")) {
                values.forEach(value -> request.header(name, value));
            }
        });
        request.header("Accept-Encoding", acceptsGzip(headers) ? "gzip" : "identity");
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new RealAnswer(
                    response.statusCode(), new TreeMap<>(response.headers().map()), Bytes.of(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Only what can be read again is asked for. */
    private static boolean acceptsGzip(Map<String, List<String>> headers) {
        var accepted = new ArrayList<>(Headers.of(headers).all("Accept-Encoding"));
        return String.join(",", accepted).toLowerCase(Locale.ROOT).contains("gzip");
    }

    @Override
    public String toString() {
        return url.toString();
    }
}
