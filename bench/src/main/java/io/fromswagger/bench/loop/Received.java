package io.fromswagger.bench.loop;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A request as it came in. */
record Received(String method, String rawPath, String rawQuery, Map<String, List<String>> headers, byte[] body) {

    static Received of(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        Map<String, List<String>> headers = new LinkedHashMap<>(exchange.getRequestHeaders());
        headers.remove("Accept-encoding"); // the HTTP client's own business
        return new Received(
                exchange.getRequestMethod(),
                uri.getRawPath().replace("%40", "@"), // an address as an id may be written in either way
                uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                headers,
                exchange.getRequestBody().readAllBytes());
    }

    Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    Optional<String> queryParameter(String name) {
        return pair(Stream.of(rawQuery.split("&")), name);
    }

    Optional<String> cookie(String name) {
        return header("Cookie").flatMap(cookies -> pair(Stream.of(cookies.split(";\\s*")), name));
    }

    private static Optional<String> pair(Stream<String> pairs, String name) {
        return pairs.map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && decoded(pair[0]).equals(name))
                .map(pair -> decoded(pair[1]))
                .findFirst();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
