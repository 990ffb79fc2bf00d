package io.fromswagger.fake;

import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a stub does with a request: an answer after a while, or a connection that breaks.
 *
 * @param body text, or base64 where {@code binary}
 * @param reset whether the connection is reset instead of answered; the rest means nothing then
 */
public record StubResponse(
        int status, Map<String, String> headers, String body, boolean binary, Duration after, boolean reset) {

    public StubResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** An answer with text, which may be empty. */
    static StubResponse text(int status, Map<String, String> headers, String body) {
        return new StubResponse(status, headers, body, false, Duration.ZERO, false);
    }

    /** An answer with bytes. */
    static StubResponse bytes(int status, Map<String, String> headers, byte[] body) {
        return new StubResponse(status, headers, Base64.getEncoder().encodeToString(body), true, Duration.ZERO, false);
    }

    /** No answer: the connection is reset. */
    static StubResponse connectionReset() {
        return new StubResponse(500, Map.of(), "", false, Duration.ZERO, true);
    }

    StubResponse after(Duration latency) {
        return new StubResponse(status, headers, body, binary, latency, reset);
    }
}
