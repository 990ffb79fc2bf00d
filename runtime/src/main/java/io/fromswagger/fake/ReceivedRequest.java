package io.fromswagger.fake;

import io.fromswagger.contract.Headers;
import io.fromswagger.contract.MediaType;
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
     * an image, of text in another charset, of whatever is compressed.
     *
     * <p>A U+FFFD that the caller sent is told from those by the {@code Content-Length}. Without one, as in a chunked body, it
     * is taken for sent in JSON that doesn't name another charset, since JSON is always UTF-8 (RFC 8259, 8.1), and for a loss
     * in everything else.
     */
    public boolean hasLostBytes() {
        if (body.indexOf(LOST) < 0) {
            return false;
        }
        var length = isCompressed() ? Optional.<String>empty() : header("Content-Length");
        return length.map(sent -> !sent.equals(String.valueOf(body.getBytes(StandardCharsets.UTF_8).length)))
                .orElseGet(() -> !isJson());
    }

    private boolean isJson() {
        return header("Content-Type")
                .flatMap(MediaType::parse)
                .filter(type -> type.isJson() && type.charset().equals(StandardCharsets.UTF_8))
                .isPresent();
    }

    /** Whether the body was sent in another coding than it is here (RFC 9110, 8.4). */
    private boolean isCompressed() {
        return header("Content-Encoding").isPresent();
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
