package io.fromswagger.fake;

import io.fromswagger.contract.PercentCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document's path template as a regular expression over the path as it is sent.
 *
 * <p>Anchored, and aware that each character may stand for itself or be percent-encoded, with hex digits of either case: such
 * paths are the same (RFC 3986, 6.2.2). Only what a test itself gives as an expression sees the path as it was sent. The
 * expression uses only what Java and JavaScript understand alike.
 */
final class PathPattern {

    /** For a request whose path is the wanted one but for escapes that it could do without. */
    static final String ESCAPES =
            "the path has needless percent-encodings: a matching(…) sees it as it was sent, equalTo(…) and the like as it is meant";

    private static final String ANY = "[^/]+";

    private static final String HEX = "[0-9a-fA-F]{2}";

    /** A percent sign that begins no escape, as some clients send it. */
    private static final String STRAY = "%(?!" + HEX + ")";

    /** Whatever there is, but never a part of an escape. */
    private static final String WHATEVER = "[^/%]*(?:(?:%" + HEX + "|" + STRAY + ")[^/%]*)*";

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)}");

    private static final Pattern EITHER_CASE = Pattern.compile("[a-f]");

    private PathPattern() {}

    /**
     * The expression for a template.
     *
     * @param segments expressions for parameters of which not every value is meant; see {@link #segment}
     */
    static String regex(String template, Map<String, String> segments) {
        var regex = new StringBuilder("^");
        var parameter = PARAMETER.matcher(template);
        var from = 0;
        while (parameter.find()) {
            regex.append(segments(template.substring(from, parameter.start())));
            regex.append(segments.getOrDefault(parameter.group(1), ANY));
            from = parameter.end();
        }
        return regex.append(segments(template.substring(from))).append('$').toString();
    }

    /**
     * The expression for what a parameter has to be.
     *
     * @param text a value as the path has it, decoded
     * @throws IllegalArgumentException when it has to be absent, which a path can't express
     */
    static String segment(Match<?> match, Function<@Nullable Object, String> text) {
        if (match instanceof Match.EqualTo<?> equalTo) {
            return inSegment(text.apply(equalTo.value()));
        }
        if (match instanceof Match.OneOf<?> oneOf) {
            return oneOf.matches().stream()
                    .map(each -> segment(each, text))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
        if (match instanceof Match.Not<?> not) {
            if (not.match() instanceof Match.Present<?>) {
                throw new IllegalArgumentException("a path parameter can't be absent");
            }
            return "(?!" + segment(not.match(), text) + "(?:/|$))" + ANY;
        }
        if (match instanceof Match.Like<?> like) {
            return switch (like.how()) {
                case EQUAL_TO -> inSegment(like.text());
                case MATCHING -> "(?:" + like.text() + ")";
                case CONTAINING -> WHATEVER + inSegment(like.text()) + WHATEVER;
                case STARTING_WITH -> inSegment(like.text()) + WHATEVER;
                case ENDING_WITH -> WHATEVER + inSegment(like.text());
            };
        }
        return ANY;
    }

    /** The text between two parameters, which may be percent-encoded in the document, too. */
    private static String segments(String template) {
        return Arrays.stream(template.split("/", -1))
                .map(segment -> inSegment(PercentCode.decode(segment)))
                .collect(Collectors.joining("/"));
    }

    private static String inSegment(String value) {
        var regex = new StringBuilder();
        value.codePoints().forEach(point -> regex.append(character(point)));
        return regex.toString();
    }

    private static String character(int point) {
        var self = Character.toString(point);
        var encoded = encoded(self);
        if (point == '/' || point <= 32 || point >= 127) {
            return encoded; // as itself, it would be something else, or no path
        } else if (point == '%') {
            return "(?:" + encoded + "|" + STRAY + ")";
        }
        return "(?:" + (Character.isLetterOrDigit(point) ? self : "\\" + self) + "|" + encoded + ")";
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
