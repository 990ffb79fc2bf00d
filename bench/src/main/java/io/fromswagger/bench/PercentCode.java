package io.fromswagger.bench;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoded texts of references. */
final class PercentCode {

    private PercentCode() {}

    static String decode(String text) {
        return text.contains("%") ? URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8) : text;
    }
}
