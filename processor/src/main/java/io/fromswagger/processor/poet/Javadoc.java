package io.fromswagger.processor.poet;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Javadoc comment, put together paragraph by paragraph and wrapped at word boundaries. */
final class Javadoc {

    private static final int WIDTH = 98;

    private final int width;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    Javadoc() {
        this(0);
    }

    /** @param indent how far to the right it is going to stand */
    Javadoc(int indent) {
        this.width = WIDTH - indent;
    }

    /** How many characters a line has room for. */
    int width() {
        return width;
    }

    /** One more paragraph: our words, with {@code %s} for each of the document's. */
    Javadoc paragraph(String format, Prose... words) {
        String text = filled(format, words);
        paragraphs.add(wrapped(paragraphs.isEmpty() ? text : "<p>" + text, ""));
        return this;
    }

    /** What a parameter or a record's component means. */
    Javadoc param(String name, String format, Prose... words) {
        tags.add(wrapped("@param " + name + " " + filled(format, words), "    "));
        return this;
    }

    CodeBlock build() {
        return CodeBlock.of("$L", text());
    }

    /** The comment's lines without their stars. */
    String text() {
        String body = String.join("\n\n", paragraphs);
        return body + (body.isEmpty() || tags.isEmpty() ? "" : "\n\n") + String.join("\n", tags);
    }

    private static String filled(String format, Prose... words) {
        return format.formatted(Stream.of(words).map(Prose::text).toArray());
    }

    private String wrapped(String text, String continuation) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : words(text)) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n').append(continuation);
                column = continuation.length();
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }

    /** Parts at spaces, except in a code tag: {@code braces} of the document are entities by now, so these are ours. */
    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ' ' && (depth == 0 || i - start > width / 2)) {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }
}
