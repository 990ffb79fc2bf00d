package io.fromswagger.interaction;

import io.fromswagger.contract.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is expected of an answer's headers: the media type, whatever its parameters are, and that the others are there.
 *
 * @param rules by which they are compared; the Content-Type needs none, tools know that it may have more parameters
 */
record ExpectedHeaders(Map<String, List<String>> values, Map<String, Object> rules) {

    /** Those of the connection, which say nothing of the answer. */
    private static final Set<String> OF_THE_WIRE =
            Set.of("connection", "content-length", "date", "keep-alive", "server", "transfer-encoding");

    static ExpectedHeaders of(Interaction.Response response) {
        var values = new TreeMap<String, List<String>>();
        var rules = new TreeMap<String, Object>();
        response.headers().forEach((name, several) -> {
            var known = name.toLowerCase(Locale.ROOT);
            if (known.equals("content-type")) {
                values.put(
                        name,
                        several.stream().limit(1).map(ExpectedHeaders::bare).toList());
            } else if (!OF_THE_WIRE.contains(known)) {
                values.put(name, several);
                rules.put(name, PactVersion.rule(Map.of("match", "type")));
            }
        });
        return new ExpectedHeaders(values, rules);
    }

    private static String bare(String contentType) {
        return MediaType.parse(contentType).map(MediaType::toString).orElse(contentType);
    }
}
