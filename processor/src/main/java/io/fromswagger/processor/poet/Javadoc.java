package io.fromswagger.processor.poet;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Javadoc comment, put together paragraph by paragraph and wrapped at word boundaries. */
final class Javadoc {

    private static final int WIDTH = 98;

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

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
        return tags.isEmpty() ? body : body + "\n\n" + String.join("\n", tags);
    }

    private static String filled(String format, Prose... words) {
        return format.formatted(Stream.of(words).map(Prose::text).toArray());
    }

    private static String wrapped(String text, String continuation) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
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
}
