package io.fromswagger.fake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A document's path template as a regular expression over the path as it is sent.
 *
 * <p>Anchored, and aware that a character may stand for itself or be percent-encoded. The expression uses only what
 * Java and JavaScript understand alike.
 */
final class PathPattern {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)}");

    private static final Pattern EITHER_CASE = Pattern.compile("[a-f]");

    private PathPattern() {}

    /**
     * The expression for a template.
     *
     * @param values for parameters of which only one value is meant
     */
    static String regex(String template, Map<String, String> values) {
        var regex = new StringBuilder("^");
        var parameter = PARAMETER.matcher(template);
        var from = 0;
        while (parameter.find()) {
            regex.append(literal(template.substring(from, parameter.start())));
            var value = values.get(parameter.group(1));
            regex.append(value == null ? "[^/]+" : literal(value).replace("/", "%2[fF]"));
            from = parameter.end();
        }
        return regex.append(literal(template.substring(from))).append('$').toString();
    }

    private static String literal(String text) {
        var regex = new StringBuilder();
        text.codePoints().forEach(point -> regex.append(character(point)));
        return regex.toString();
    }

    private static String character(int point) {
        var self = Character.toString(point);
        if (point == '/' || (point < 128 && Character.isLetterOrDigit(point))) {
            return self;
        }
        var encoded = encoded(self);
        return point > 32 && point < 127 ? "(?:\\" + self + "|" + encoded + ")" : encoded;
    }

    private static String encoded(String character) {
        var regex = new StringBuilder();
        for (var octet : character.getBytes(StandardCharsets.UTF_8)) {
            var digits = String.format(Locale.ROOT, "%02x", octet & 0xff);
            regex.append('%')
                    .append(EITHER_CASE
                            .matcher(digits)
                            .replaceAll(
                                    found -> "[" + found.group() + found.group().toUpperCase(Locale.ROOT) + "]"));
        }
        return regex.toString();
    }
}
