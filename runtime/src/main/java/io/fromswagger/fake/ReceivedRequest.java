package io.fromswagger.fake;

import io.fromswagger.contract.Headers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that a fake was sent.
 *
 * @param path as it was sent, with its percent-encodings and the API's base path
 * @param query decoded; a parameter that was sent twice has two values
 * @param headers with their names as they were sent
 * @param body as text; empty when there was none
 */
public record ReceivedRequest(
        String method, String path, Map<String, List<String>> query, Map<String, List<String>> headers, String body) {

    private static final int MOST_SHOWN = 2_000;
    private static final char LOST = '\uFFFD';

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return Headers.of(headers).first(name);
    }

    /**
     * Whether bytes of the body are lost. Engines keep it as text, with a U+FFFD in the place of each piece that is no UTF-8: of
     * an image, of text in another charset, of whatever is compressed. A U+FFFD that the caller sent is told from those by the
     * {@code Content-Length}, and without one taken for a loss.
     */
    public boolean hasLostBytes() {
        return body.indexOf(LOST) >= 0
                && header("Content-Length")
                        .filter(length -> length.equals(String.valueOf(body.getBytes(StandardCharsets.UTF_8).length)))
                        .isEmpty();
    }

    /** The request in one line, as far as it is of use to people. */
    @Override
    public String toString() {
        var line = new StringBuilder(method).append(' ').append(path);
        var rawQuery = RawQuery.of(query);
        if (!rawQuery.isEmpty()) {
            line.append('?').append(rawQuery);
        }
        header("Content-Type").ifPresent(type -> line.append(' ').append(type));
        if (!body.isEmpty()) {
            line.append(' ').append(body.length() <= MOST_SHOWN ? body : body.substring(0, MOST_SHOWN) + "…");
        }
        return line.toString();
    }
}
