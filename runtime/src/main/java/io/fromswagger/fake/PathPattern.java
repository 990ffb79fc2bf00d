package io.fromswagger.fake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document's path template as a regular expression over the path as it is sent.
 *
 * <p>Anchored, and aware that a character may stand for itself or be percent-encoded. The expression uses only what
 * Java and JavaScript understand alike.
 */
final class PathPattern {

    private static final String ANY = "[^/]+";

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
            regex.append(literal(template.substring(from, parameter.start())));
            regex.append(segments.getOrDefault(parameter.group(1), ANY));
            from = parameter.end();
        }
        return regex.append(literal(template.substring(from))).append('$').toString();
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
                case CONTAINING -> "[^/]*" + inSegment(like.text()) + "[^/]*";
                case STARTING_WITH -> inSegment(like.text()) + "[^/]*";
                case ENDING_WITH -> "[^/]*" + inSegment(like.text());
            };
        }
        return ANY;
    }

    private static String inSegment(String value) {
        return literal(value).replace("/", "%2[fF]");
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
