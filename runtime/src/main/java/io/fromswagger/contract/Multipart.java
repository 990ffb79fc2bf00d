package io.fromswagger.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a body in parts apart (RFC 7578). */
public final class Multipart {

    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(";\\s*name=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s;]+))");

    private Multipart() {}

    /**
     * A part.
     *
     * @param name of the property that it is
     * @param headers its own, {@code Content-Disposition} among them
     * @param content a character for each byte
     */
    public record Part(String name, Headers headers, String content) {

        /** Empty where the part has none. */
        public Optional<String> contentType() {
            return headers.first("Content-Type");
        }
    }

    /** The parts in their order, without those that have no name; empty when this is no such body. */
    public static Optional<List<Part>> parts(String contentType, byte[] body) {
        return pieces(contentType, body)
                .map(pieces ->
                        pieces.stream().flatMap(piece -> part(piece).stream()).toList());
    }

    /** What makes a body hard to read for whoever gets it, in a few words: that it has no end, or a part no name. */
    static Optional<String> flaw(String contentType, byte[] body) {
        Optional<List<String>> pieces = pieces(contentType, body);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        if (!text(body).contains(delimiter(contentType).orElse("") + "--")) {
            return Optional.of("the last part must have a boundary behind it that ends with -- (RFC 2046, 5.1.1)");
        }
        return pieces.get().stream().allMatch(piece -> part(piece).isPresent())
                ? Optional.empty()
                : Optional.of("each part must have a Content-Disposition with a name (RFC 7578, 4.2)");
    }

    private static Optional<List<String>> pieces(String contentType, byte[] body) {
        String text = text(body);
        Optional<String> delimiter = delimiter(contentType);
        int start = delimiter.map(text::indexOf).orElse(-1);
        if (start < 0) {
            return Optional.empty();
        }
        int length = delimiter.get().length();
        List<String> pieces = new ArrayList<>();
        for (int end = text.indexOf(delimiter.get(), start + 1);
                end > 0;
                end = text.indexOf(delimiter.get(), end + 1)) {
            pieces.add(text.substring(start + length, end));
            start = end;
        }
        return Optional.of(pieces);
    }

    /** A character for each byte, and a line before the first. */
    private static String text(byte[] body) {
        return "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> delimiter(String contentType) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        return boundary.find()
                ? Optional.of("\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1)))
                : Optional.empty();
    }

    private static Optional<Part> part(String text) {
        int line = text.indexOf("\r\n");
        int headersEnd = line < 0 ? -1 : text.indexOf("\r\n\r\n", line);
        if (headersEnd < 0) {
            return Optional.empty();
        }
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String header : text.substring(line, headersEnd).split("\r\n", -1)) {
            int colon = header.indexOf(':');
            if (colon > 0) {
                lines.computeIfAbsent(header.substring(0, colon).strip(), first -> new ArrayList<>())
                        .add(header.substring(colon + 1).strip());
            }
        }
        Headers headers = Headers.of(lines);
        String content = text.substring(headersEnd + 4);
        return headers.first("Content-Disposition")
                .flatMap(Multipart::name)
                .map(name -> new Part(name, headers, content));
    }

    private static Optional<String> name(String disposition) {
        Matcher found = NAME.matcher(disposition);
        return found.find()
                ? Optional.of(unescaped(found.group(1) == null ? found.group(2) : found.group(1)))
                : Optional.empty();
    }

    /** Names are UTF-8; browsers write a quotation mark as {@code %22}, others with a backslash. */
    private static String unescaped(String name) {
        String text = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.replace("%22", "\"").replaceAll("\\\\(.)", "$1");
    }
}
