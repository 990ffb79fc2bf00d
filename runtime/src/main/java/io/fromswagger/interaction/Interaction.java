package io.fromswagger.interaction;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A request that was sent and the answer that it got, and the tests that passed by it.
 *
 * @param operation the id of the operation in the document
 * @param reliedOnBy without duplicates, in the order in which they came
 * @param moments texts in them that tell the time at which they were sent, and so are others in each run
 */
public record Interaction(
        String operation, Request request, Response response, List<Reliance> reliedOnBy, List<String> moments) {

    /** What there is of a request's body. */
    public enum Kept {
        /** The text that was sent. */
        TEXT,
        /** The bytes that were sent, in base64. */
        BASE64,
        /** What a fake's engine made of bytes that are no text: it can't be sent again. */
        LOST
    }

    /**
     * What was sent, without what proves who is calling.
     *
     * @param path without the API's base path, with its percent-encodings
     * @param query decoded; a parameter that was sent twice has two values
     * @param headers those that the document declares, and the Content-Type
     * @param body empty when there was none
     * @param kept what the body is
     */
    public record Request(
            String method,
            String path,
            Map<String, List<String>> query,
            Map<String, List<String>> headers,
            String body,
            Kept kept) {

        public Request {
            query = ordered(query);
            headers = ordered(headers);
        }

        /** With a body of text. */
        public Request(
                String method,
                String path,
                Map<String, List<String>> query,
                Map<String, List<String>> headers,
                String body) {
            this(method, path, query, headers, body, Kept.TEXT);
        }

        /** Whether the body is its text. */
        boolean isText() {
            return kept == Kept.TEXT;
        }
    }

    /**
     * What was answered.
     *
     * @param body text, or base64 where {@code binary}; empty when there was none
     */
    public record Response(int status, Map<String, List<String>> headers, String body, boolean binary) {

        public Response {
            headers = ordered(headers);
        }
    }

    public Interaction {
        reliedOnBy = List.copyOf(new LinkedHashSet<>(reliedOnBy));
        moments = List.copyOf(new LinkedHashSet<>(moments));
    }

    /** One that says nothing of the time. */
    public Interaction(String operation, Request request, Response response, List<Reliance> reliedOnBy) {
        this(operation, request, response, reliedOnBy, List.of());
    }

    /**
     * One that was just recorded.
     *
     * @param now when it was
     */
    public static Interaction recorded(
            String operation, Request request, Response response, Reliance reliedOnBy, Instant now) {
        return new Interaction(
                operation, request, response, List.of(reliedOnBy), Moments.toldIn(request, response, now));
    }

    /** Whether the same was sent and answered. */
    boolean isLike(Interaction other) {
        return operation.equals(other.operation) && request.equals(other.request) && response.equals(other.response);
    }

    /** The same, relied on by the tests of another that is like it, too. */
    Interaction and(Interaction other) {
        var both = new LinkedHashSet<>(reliedOnBy);
        both.addAll(other.reliedOnBy);
        return reliedOnBy(List.copyOf(both));
    }

    /** The same, relied on by others. */
    Interaction reliedOnBy(List<Reliance> others) {
        return new Interaction(operation, request, response, others, moments);
    }

    private static Map<String, List<String>> ordered(Map<String, List<String>> values) {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((name, several) -> copy.put(name, List.copyOf(several)));
        return Collections.unmodifiableMap(copy);
    }
}
