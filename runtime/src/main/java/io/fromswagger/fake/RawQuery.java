package io.fromswagger.fake;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes a decoded query as it may have stood in the URL; engines keep only what they decoded. */
final class RawQuery {

    private RawQuery() {}

    static String of(Map<String, List<String>> query) {
        var parts = new StringJoiner("&");
        query.forEach((name, values) -> values.forEach(value -> parts.add(encoded(name) + "=" + encoded(value))));
        return parts.toString();
    }

    /** Delimiters of lists and the brackets of deep objects stay as they are: their encoding carries no meaning. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",")
                .replace("%7C", "|")
                .replace("%5B", "[")
                .replace("%5D", "]");
    }
}
