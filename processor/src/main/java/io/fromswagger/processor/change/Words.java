package io.fromswagger.processor.change;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text of a document in a line of output: visible, on one line, and no longer than anyone reads. */
final class Words {

    private static final int LONGEST = 200;
    private static final int LONGEST_LINE = 1_000;
    private static final int MOST = 5;

    private Words() {}

    /** The text with everything escaped that a terminal could act on, or that would turn its direction (CVE-2021-42574). */
    static String plain(String text) {
        return plain(text, LONGEST);
    }

    /** The same for what fills a line of its own. */
    static String line(String text) {
        return plain(text, LONGEST_LINE);
    }

    private static String plain(String text, int longest) {
        StringBuilder out = new StringBuilder(text.length());
        int count = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (++count > longest) {
                return out.append("...").toString();
            }
            int c = text.codePointAt(i);
            if (c == '\n') {
                out.append("\\n");
            } else if (isVisible(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("\\u{%x}".formatted(c));
            }
        }
        return out.toString();
    }

    static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    static String quoted(String text) {
        return "'" + plain(text) + "'";
    }

    /** A JSON value, shortened. */
    static String value(@Nullable Object value) {
        return value instanceof String text ? quoted(text) : plain(Values.text(value));
    }

    /** The first of several values. */
    static String values(List<?> values) {
        String first = values.stream().limit(MOST).map(Words::value).collect(Collectors.joining(", "));
        return values.size() > MOST ? first + " and " + (values.size() - MOST) + " more" : first;
    }

    /** A property, as a step of a place such as {@code $.order.id}. */
    static String member(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_-]*") ? "." + name : "[" + quoted(name) + "]";
    }

    /** {@code 1 change}, {@code 2 changes}. */
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
