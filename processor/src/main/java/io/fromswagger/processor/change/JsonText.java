package io.fromswagger.processor.change;

import java.util.List;
import java.util.Map;

/** Maps, lists, text, whole numbers and truths as the text of JSON (RFC 8259), in lines that people can read, too. */
final class JsonText {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object tree) {
        JsonText text = new JsonText();
        text.write(tree, "\n");
        return text.out.toString();
    }

    private void write(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            write('{', '}', map.entrySet(), line);
        } else if (value instanceof List<?> list) {
            write('[', ']', list, line);
        } else if (value instanceof Map.Entry<?, ?> member) {
            quoted(String.valueOf(member.getKey()));
            out.append(": ");
            write(member.getValue(), line);
        } else if (value instanceof String text) {
            quoted(text);
        } else {
            out.append(value);
        }
    }

    private void write(char open, char close, Iterable<?> items, String line) {
        out.append(open);
        String before = line + STEP;
        for (Object item : items) {
            out.append(before);
            write(item, line + STEP);
            before = "," + line + STEP;
        }
        if (!before.equals(line + STEP)) {
            out.append(line);
        }
        out.append(close);
    }

    /** What a terminal could act on, or what would turn its direction, is escaped, though JSON doesn't ask for all of it. */
    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> {
                    if (Words.isVisible(c)) {
                        out.append(c);
                    } else {
                        out.append("\\u%04x".formatted((int) c));
                    }
                }
            }
        }
        out.append('"');
    }
}
