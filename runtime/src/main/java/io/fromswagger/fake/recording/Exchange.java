package io.fromswagger.fake.recording;

import io.fromswagger.contract.Headers;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.json.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A request that was handed on, and the answer of the real collaborator.
 *
 * @param path as it was sent, without the API's base path
 * @param query as it was sent, without the question mark
 */
record Exchange(
        OperationContract operation,
        String path,
        String query,
        Map<String, List<String>> headers,
        Bytes body,
        RealAnswer answer) {

    private static final int MOST_SHOWN = 2_000;
    private static final int SHORT = 120;

    /** The request in one line. */
    String sent() {
        return line(operation.method() + " " + path + (query.isEmpty() ? "" : "?" + query), headers, body);
    }

    /** What happened, in a few words. */
    String shortly() {
        var sent = sent();
        return (sent.length() <= SHORT ? sent : sent.substring(0, SHORT) + "...") + " -> " + answer.status();
    }

    /** The answer in one line. */
    String answered() {
        return line(
                String.valueOf(answer.status()),
                answer.headers(),
                answer.content().orElse(answer.body()));
    }

    private static String line(String start, Map<String, List<String>> headers, Bytes body) {
        var type = Headers.of(headers)
                .first("Content-Type")
                .map(given -> " " + given)
                .orElse("");
        var text = body.text(StandardCharsets.UTF_8);
        return start
                + type
                + (text.isEmpty() ? "" : " ")
                + (text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…");
    }
}
