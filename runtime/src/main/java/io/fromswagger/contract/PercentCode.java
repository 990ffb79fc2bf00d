package io.fromswagger.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding of URLs (RFC 3986) and of forms, where a plus is a space. */
public final class PercentCode {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final String RESERVED = ":/?#[]@!$&'()*+,;=";

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

    private static final Pattern STRAY = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** What decoding writes for a piece that is no UTF-8. */
    private static final char LOST = '\uFFFD';

    private static final Pattern GENUINE = Pattern.compile("%EF%BF%BD", Pattern.CASE_INSENSITIVE);

    private PercentCode() {}

    /** The text with all but RFC 3986's unreserved characters encoded. */
    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return encoded.toString();
    }

    /** The text of a URL, of which only what no URL may contain is encoded. */
    public static String encodeIllegal(String url) {
        StringBuilder encoded = new StringBuilder();
        url.codePoints().forEach(c -> {
            if (c <= 0x7F && (UNRESERVED.indexOf(c) >= 0 || RESERVED.indexOf(c) >= 0 || c == '%')) {
                encoded.append((char) c);
            } else {
                encoded.append(encode(Character.toString(c)));
            }
        });
        return encoded.toString();
    }

    /** A malformed escape stands for itself. */
    public static String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] given = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < given.length; i++) {
            int high = given[i] == '%' && i + 2 < given.length ? Character.digit(given[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(given[i + 2], 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(given[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * The same path with nothing encoded that needs not be, and hex digits in upper case: two paths that differ in this only
     * are the same (RFC 3986, 6.2.2.1 and 6.2.2.2). A malformed escape stays as it is.
     */
    public static String normalized(String path) {
        Matcher escape = ESCAPE.matcher(path);
        return escape.replaceAll(found -> {
            char octet = (char) Integer.parseInt(found.group(1), 16);
            return UNRESERVED.indexOf(octet) >= 0
                    ? String.valueOf(octet)
                    : found.group().toUpperCase(Locale.ROOT);
        });
    }

    /** Whether each percent sign begins an escape, and what is escaped is UTF-8. */
    static boolean isWellFormed(String encoded) {
        return !STRAY.matcher(encoded).find()
                && decode(encoded).chars().filter(c -> c == LOST).count()
                        == encoded.chars().filter(c -> c == LOST).count()
                                + GENUINE.matcher(encoded).results().count();
    }

    /** As {@link #decode}, with a plus for a space. */
    public static String decodeForm(String encoded) {
        return decode(encoded.replace('+', ' '));
    }
}
