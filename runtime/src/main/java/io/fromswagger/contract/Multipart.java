package io.fromswagger.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
     * @param contentType empty where the part has none
     * @param content a character for each byte
     */
    public record Part(String name, Optional<String> contentType, String content) {}

    /** The parts in their order; empty when this is no such body. */
    public static Optional<List<Part>> parts(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return Optional.empty();
        }
        String delimiter = "\r\n--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        int start = text.indexOf(delimiter);
        if (start < 0) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (int end = text.indexOf(delimiter, start + 1); end > 0; end = text.indexOf(delimiter, end + 1)) {
            part(text.substring(start + delimiter.length(), end)).ifPresent(parts::add);
            start = end;
        }
        return Optional.of(parts);
    }

    private static Optional<Part> part(String text) {
        int line = text.indexOf("\r\n");
        int headersEnd = line < 0 ? -1 : text.indexOf("\r\n\r\n", line);
        if (headersEnd < 0) {
            return Optional.empty();
        }
        String name = null;
        Optional<String> contentType = Optional.empty();
        for (String header : text.substring(line, headersEnd).split("\r\n", -1)) {
            int colon = header.indexOf(':');
            String key = colon < 0 ? "" : header.substring(0, colon).strip();
            if (key.equalsIgnoreCase("Content-Type")) {
                contentType = Optional.of(header.substring(colon + 1).strip());
            } else if (key.equalsIgnoreCase("Content-Disposition")) {
                Matcher found = NAME.matcher(header);
                name = found.find() ? unescaped(found.group(1) == null ? found.group(2) : found.group(1)) : null;
            }
        }
        String content = text.substring(headersEnd + 4);
        return name == null ? Optional.empty() : Optional.of(new Part(name, contentType, content));
    }

    /** Names are UTF-8; browsers write a quotation mark as {@code %22}, others with a backslash. */
    private static String unescaped(String name) {
        String text = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.replace("%22", "\"").replaceAll("\\\\(.)", "$1");
    }
}
