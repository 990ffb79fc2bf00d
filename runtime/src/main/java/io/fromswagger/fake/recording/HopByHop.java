package io.fromswagger.fake.recording;

import io.fromswagger.contract.Headers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Headers that are for one connection only, and not for who hands a message on (RFC 9110, 7.6.1). */
final class HopByHop {

    /** With them those that every client and server writes by itself. */
    private static final Set<String> NAMES = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "host",
            "content-length",
            "expect",
            "date");

    private HopByHop() {}

    /** The headers without them, and without those that the message names as such. */
    static Map<String, List<String>> without(Map<String, List<String>> headers) {
        var named = Headers.of(headers).all("Connection").stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var others = new LinkedHashMap<String, List<String>>();
        headers.forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!NAMES.contains(lower) && !named.contains(lower) && !lower.startsWith(":")) {
                others.put(name, List.copyOf(values));
            }
        });
        return others;
    }
}
