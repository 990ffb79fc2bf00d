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
 * @param fault what happens instead of an answer, whose parts mean nothing then
 * @param offContract why the document does not allow it; empty where it does
 */
public record StubResponse(
        int status,
        Map<String, String> headers,
        String body,
        boolean binary,
        Duration after,
        Fault fault,
        String offContract) {

    /** What breaks. */
    public enum Fault {
        /** Nothing. */
        NONE,
        /** The connection is reset, as a collaborator that is down does. */
        CONNECTION_RESET,
        /** Bytes come that are no HTTP, and then nothing more. */
        GARBAGE
    }

    public StubResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** An answer with text, which may be empty. */
    static StubResponse text(int status, Map<String, String> headers, String body) {
        return new StubResponse(status, headers, body, false, Duration.ZERO, Fault.NONE, "");
    }

    /** An answer with bytes. */
    static StubResponse bytes(int status, Map<String, String> headers, byte[] body) {
        return new StubResponse(
                status, headers, Base64.getEncoder().encodeToString(body), true, Duration.ZERO, Fault.NONE, "");
    }

    /** No answer. */
    static StubResponse broken(Fault fault) {
        return new StubResponse(500, Map.of(), "", false, Duration.ZERO, fault, "");
    }

    /** Whether it is an answer that the document allows. */
    boolean isByContract() {
        return fault == Fault.NONE && offContract.isEmpty();
    }

    /** The same with one header more. */
    StubResponse with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new StubResponse(status, more, body, binary, after, fault, offContract);
    }

    StubResponse after(Duration latency) {
        return new StubResponse(status, headers, body, binary, latency, fault, offContract);
    }

    StubResponse offContract(String reason) {
        return new StubResponse(status, headers, body, binary, after, fault, reason);
    }
}
