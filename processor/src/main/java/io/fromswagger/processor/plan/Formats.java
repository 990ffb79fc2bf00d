package io.fromswagger.processor.plan;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The formats of texts: a fixed sample of each, and whether a text of the document is what its format says. */
final class Formats {

    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("date-time", "2030-01-31T12:30:00Z"),
            Map.entry("date", "2030-01-31"),
            Map.entry("time", "12:30:00Z"),
            Map.entry("duration", "PT1M"),
            Map.entry("uuid", "3f2b8c1e-7d4a-4e5b-9c6d-1a2b3c4d5e6f"),
            Map.entry("email", "someone@example.com"),
            Map.entry("idn-email", "someone@example.com"),
            Map.entry("hostname", "example.com"),
            Map.entry("idn-hostname", "example.com"),
            Map.entry("ipv4", "192.0.2.1"),
            Map.entry("ip", "192.0.2.1"),
            Map.entry("ipv6", "2001:db8::1"),
            Map.entry("uri", "https://example.com/a"),
            Map.entry("url", "https://example.com/a"),
            Map.entry("iri", "https://example.com/a"),
            Map.entry("uri-reference", "/a"),
            Map.entry("iri-reference", "/a"),
            Map.entry("uri-template", "/a/{b}"),
            Map.entry("json-pointer", "/a"),
            Map.entry("relative-json-pointer", "0"),
            Map.entry("regex", "a"),
            Map.entry("byte", "dGV4dA=="),
            Map.entry("binary", "dGV4dA=="));

    private Formats() {}

    /** The format of a text; what 3.1 says by an encoding, 3.0 says by a format. */
    static Optional<String> of(Composition text) {
        return text.text("contentEncoding").equals(Optional.of("base64")) ? Optional.of("byte") : text.text("format");
    }

    static Optional<String> sample(String format) {
        return Optional.ofNullable(SAMPLES.get(format));
    }

    /** Whether the text can be read as its format; only formats that become Java types of their own are judged. */
    static boolean accepts(String format, String text) {
        try {
            return switch (format) {
                case "date-time" -> OffsetDateTime.parse(text) != null;
                case "date" -> LocalDate.parse(text) != null;
                case "uuid" -> text.length() == 36 && UUID.fromString(text) != null;
                case "uri", "url", "uri-reference" -> URI.create(text) != null;
                case "byte" -> Base64.getDecoder().decode(text) != null;
                default -> true;
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the text is what its format says, also for formats that are text in Java (RFC 3339, 4291, 5321, 3986). */
    static boolean isStrictly(String format, String text) {
        return switch (format) {
            case "ipv4" -> text.matches("\\d{1,3}(\\.\\d{1,3}){3}");
            case "ipv6" -> text.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
            case "email" -> text.matches("[^@\\s]+@[^@\\s]+");
            case "uri" -> accepts(format, text) && text.matches("[A-Za-z][A-Za-z0-9+.-]*:.+");
            default -> accepts(format, text);
        };
    }
}
