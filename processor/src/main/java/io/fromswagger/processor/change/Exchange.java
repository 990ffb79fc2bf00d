package io.fromswagger.processor.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request and the answer to it, on which passing tests relied.
 *
 * @param operation its id in the document that the tests were generated from
 */
record Exchange(String operation, Request request, Response response, List<Reliance> reliedOnBy) {

    /** What stands for all exchanges where nobody knows which there are: anything may have been sent and answered. */
    static final Exchange UNKNOWN = new Exchange(
            "", new Request("", "", Map.of(), Map.of(), "", false), new Response(0, Map.of(), "", false), List.of());

    /**
     * What was sent.
     *
     * @param path without the API's base path, with its percent-encodings
     * @param query decoded
     * @param headers by their names in lower case
     * @param body empty where there was none
     * @param binary whether the body is not its text, but bytes, or what was left of them
     */
    record Request(
            String method,
            String path,
            Map<String, List<String>> query,
            Map<String, List<String>> headers,
            String body,
            boolean binary) {

        Request {
            headers = lowerCase(headers);
        }
    }

    /**
     * What was answered.
     *
     * @param headers by their names in lower case
     * @param body text, or base64 where {@code binary}; empty where there was none
     */
    record Response(int status, Map<String, List<String>> headers, String body, boolean binary) {

        Response {
            headers = lowerCase(headers);
        }
    }

    Exchange {
        reliedOnBy = List.copyOf(reliedOnBy);
    }

    boolean isUnknown() {
        return request.method().isEmpty();
    }

    /** The media type of a message, as its headers have it. */
    static Optional<String> contentType(Map<String, List<String>> headers) {
        return headers.getOrDefault("content-type", List.of()).stream().findFirst();
    }

    private static Map<String, List<String>> lowerCase(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        headers.forEach((name, values) -> copy.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return copy;
    }
}
