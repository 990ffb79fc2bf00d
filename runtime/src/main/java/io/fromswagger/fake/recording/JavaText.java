package io.fromswagger.fake.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The only way of recorded words into Java source: as an escaped literal, or as a tamed line comment.
 *
 * <p>Java decodes a backslash with {@code uXXXX} before it looks for the end of a comment or a literal (JLS 3.3), so no
 * recorded backslash gets through alone. All of it is ASCII, whatever encoding the source is compiled with.
 */
final class JavaText {

    /** A longer constant is joined from pieces; at 65535 bytes javac gives up. */
    private static final int LONGEST_LITERAL = 8_000;

    private static final int LONGEST_COMMENT = 400;

    /** With the indentation of a method, a line has 120 columns. */
    private static final int COMMENT_WIDTH = 100;

    private JavaText() {}

    /** An expression for the text. */
    static String literal(String text) {
        if (text.length() <= LONGEST_LITERAL) {
            return quoted(text);
        }
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LONGEST_LITERAL) {
            pieces.add(quoted(text.substring(start, Math.min(text.length(), start + LONGEST_LITERAL))));
        }
        return "String.join(\"\", " + String.join(", ", pieces) + ")";
    }

    /** Words for a line comment; what is too long for one is cut. */
    static String comment(String text) {
        var cut = text.length() <= LONGEST_COMMENT ? text : text.substring(0, LONGEST_COMMENT) + "...";
        var line = new StringBuilder();
        cut.codePoints().forEach(c -> line.append(c >= 0x20 && c <= 0x7E && c != '\\' ? Character.toString(c) : "?"));
        return line.toString().strip();
    }

    /** The same on as many lines as it takes, cut at spaces where there are some. */
    static List<String> comments(String text) {
        List<String> lines = new ArrayList<>();
        var rest = comment(text);
        while (rest.length() > COMMENT_WIDTH) {
            var space = rest.lastIndexOf(' ', COMMENT_WIDTH);
            var end = space > 0 ? space : COMMENT_WIDTH;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static String quoted(String text) {
        var out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c >= 0x20 && c <= 0x7E) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return out.append('"').toString();
    }
}
