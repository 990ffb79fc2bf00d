package io.fromswagger.processor.poet;

import com.palantir.javapoet.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The only way of a document's words into Java source: as an escaped literal, or as tamed Javadoc.
 *
 * <p>Java decodes a backslash with {@code uXXXX} before it looks for the end of a comment or a literal (JLS 3.3), so no
 * backslash of the document gets through alone. All of it is ASCII: javac writes generated sources in the user's
 * {@code -encoding}, and what that can't say silently becomes a question mark.
 */
final class SpecText {

    /** A longer constant is split; at 65535 bytes javac gives up. */
    private static final int LONGEST_LITERAL = 8_000;

    private static final int BASE64_WIDTH = 80;

    /** A longer paragraph is for the document, not for a tooltip. */
    private static final int LONGEST_PARAGRAPH = 800;

    /** Looks like data rather than like Java, which is what JSON and XML do, and has nothing at its end to strip. */
    private static final Pattern BLOCK_LINE =
            Pattern.compile(" *(?:true|false|null)?(?![A-Za-z_@/*\\s])(?!.*\"\"\").*(?<=\\S)");

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\s*\\R");
    private static final Pattern AFTER_SPACE = Pattern.compile("(?<= )");

    private SpecText() {}

    /** A constant expression for the text, good for annotations too. */
    static CodeBlock literal(String text) {
        return CodeBlock.of("$L", quoted(text));
    }

    /** The same for a text of any size, cut where it is too long for a constant. */
    static CodeBlock shortLiteral(String text) {
        return literal(isShort(text) ? text : text.substring(0, LONGEST_LITERAL) + "...");
    }

    /** Whether a constant may hold the text. */
    static boolean isShort(String text) {
        return text.length() <= LONGEST_LITERAL;
    }

    /** An expression for a text of any size; where that is too long for a constant, its parts are joined at run time. */
    static CodeBlock expression(String text) {
        return isShort(text)
                ? literal(text)
                : CodeBlock.of(
                        "$T.join($L)", String.class, "\"\",\n        " + String.join(",\n        ", pieces(text)));
    }

    /** The display name of a case: {@code "201: example 'two books'"}. */
    static CodeBlock displayName(String status, String title) {
        return CodeBlock.of("$L", '"' + escaped(status) + ": " + escaped(shortened(title)) + '"');
    }

    /** A constant expression over as many lines as it needs, broken at spaces; a very long text is cut. */
    static CodeBlock sentence(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : AFTER_SPACE.split(shortened(text), -1)) {
            if (line.length() > 0 && line.length() + word.length() > width) {
                lines.add(quoted(line.toString()));
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(quoted(line.toString()));
        return CodeBlock.of("$L", String.join("\n                + ", lines));
    }

    /** A body: a text block where that reads well, an expression otherwise. */
    static CodeBlock body(String text) {
        return text.length() <= LONGEST_LITERAL && readsAsTextBlock(text)
                ? CodeBlock.of("$L", textBlock(text))
                : expression(text);
    }

    /** An expression for the bytes of a text that has a character for each of them. */
    static CodeBlock bytes(String text) {
        if (text.chars().allMatch(c -> c >= 0x20 && c <= 0x7E) || text.chars().anyMatch(c -> c > 0xFF)) {
            return CodeBlock.of("$L.getBytes($T.UTF_8)", expression(text), StandardCharsets.class);
        }
        String base64 = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
        if (base64.length() > LONGEST_LITERAL) {
            return CodeBlock.of("$T.getDecoder().decode($L)", Base64.class, expression(base64));
        }
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < base64.length(); start += BASE64_WIDTH) {
            lines.add(quoted(base64.substring(start, Math.min(base64.length(), start + BASE64_WIDTH))));
        }
        return CodeBlock.of("$T.getDecoder().decode(\n$L)", Base64.class, String.join("\n        + ", lines));
    }

    /** The body as a JSON text, as a person would paste it. */
    static CodeBlock json(@Nullable Object tree) {
        return body(JsonText.pretty(tree));
    }

    /** The first words of a description, on one line or two, with everything that Javadoc, HTML or Java could act on disarmed. */
    static Prose prose(String text) {
        return new Prose(entities(FirstSentences.of(visible(text))));
    }

    /** The same, as far as there is room for it; what is escaped takes more. */
    static Prose prose(String text, int room) {
        return new Prose(entities(FirstSentences.of(visible(text), room)));
    }

    private static String visible(String text) {
        return typewritten(plain(FirstSentences.withoutTags(firstParagraph(text))));
    }

    /** Something technical, such as a path: in a code tag where that is safe, as escaped HTML where it isn't. */
    static Prose code(String text) {
        String plain = plain(text);
        return new Prose(isSafeInCodeTag(plain) ? "{@code " + plain + "}" : "<code>" + entities(plain) + "</code>");
    }

    /** Words for a line comment. */
    static String comment(String text) {
        return asciiEscaped(plain(text).replace('\\', '/'));
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        return asciiEscaped(out.toString());
    }

    private static String asciiEscaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c <= 0x7E) {
                out.append(c);
            } else {
                out.append("\\u%04x".formatted((int) c));
            }
        }
        return out.toString();
    }

    /** Multi-line, without what a text block would strip or end at, and without what {@link Layout} would touch. */
    private static boolean readsAsTextBlock(String text) {
        return text.contains("\n")
                && text.lines().allMatch(line -> BLOCK_LINE.matcher(line).matches())
                && text.chars().noneMatch(c -> c == '\t' || c == '\r')
                && !text.startsWith(" ")
                && !text.endsWith("\n")
                && !text.endsWith("\"");
    }

    private static String textBlock(String text) {
        StringBuilder out = new StringBuilder("\"\"\"");
        text.lines().forEach(line -> out.append('\n').append(escaped(line).replace("\\\"", "\"")));
        return out.append("\"\"\"").toString();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LONGEST_LITERAL) {
            pieces.add(quoted(text.substring(start, Math.min(text.length(), start + LONGEST_LITERAL))));
        }
        return pieces;
    }

    private static String firstParagraph(String text) {
        return PARAGRAPH_END.split(text.strip(), 2)[0];
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_PARAGRAPH) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_PARAGRAPH);
        int cut = end > 0 ? end : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_PARAGRAPH) - 1);
        return text.substring(0, cut) + "...";
    }

    /** One line of visible characters: no control and no format characters (CVE-2021-42574), white space once. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(out.length() == 0 || out.charAt(out.length() - 1) == ' ' ? "" : " ");
            } else if (isVisible(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().strip();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** The punctuation of typesetters as that of programmers, which reads better than its entities. */
    private static String typewritten(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u2018', '\u2019', '\u02bc' -> out.append('\'');
                case '\u201c', '\u201d', '\u201e' -> out.append('"');
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> out.append('-');
                case '\u2014' -> out.append("--");
                case '\u2026' -> out.append("...");
                case '\u2192' -> out.append("->");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** A star is dangerous before a slash only, so that Markdown stays readable; a slash alone can't end a comment. */
    private static String entities(String plain) {
        StringBuilder out = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i = plain.offsetByCodePoints(i, 1)) {
            int c = plain.codePointAt(i);
            switch (c) {
                case '*' -> out.append(plain.startsWith("/", i + 1) ? "&#42;" : "*");
                case '@' -> out.append("&#64;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\\' -> out.append("&#92;");
                case '{' -> out.append("&#123;");
                case '}' -> out.append("&#125;");
                default -> {
                    if (c <= 0x7E) {
                        out.append((char) c);
                    } else {
                        out.append("&#").append(c).append(';');
                    }
                }
            }
        }
        return out.toString();
    }

    private static boolean isSafeInCodeTag(String plain) {
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c > 0x7E || "*@<>&\\".indexOf(c) >= 0) {
                return false;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && !plain.isEmpty();
    }
}
