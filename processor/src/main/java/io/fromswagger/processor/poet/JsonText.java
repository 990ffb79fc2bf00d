package io.fromswagger.processor.poet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON trees of the model as text; what it writes is valid JSON, and no Java yet. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private JsonText(boolean pretty) {
        this.pretty = pretty;
    }

    /** One member or item a line, indented by two spaces. */
    static String pretty(@Nullable Object tree) {
        return write(tree, true);
    }

    /** Without white space. */
    static String compact(@Nullable Object tree) {
        return write(tree, false);
    }

    private static String write(@Nullable Object tree, boolean pretty) {
        JsonText text = new JsonText(pretty);
        text.value(tree, 0);
        return text.out.toString();
    }

    private void value(@Nullable Object tree, int depth) {
        if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('{');
            String separator = "";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.append(separator);
                newLine(depth + 1);
                string(String.valueOf(member.getKey()));
                out.append(pretty ? ": " : ":");
                value(member.getValue(), depth + 1);
                separator = ",";
            }
            newLine(depth);
            out.append('}');
        } else if (tree instanceof List<?> list && !list.isEmpty()) {
            out.append('[');
            String separator = "";
            for (Object item : list) {
                out.append(separator);
                newLine(depth + 1);
                value(item, depth + 1);
                separator = ",";
            }
            newLine(depth);
            out.append(']');
        } else if (tree instanceof Map) {
            out.append("{}");
        } else if (tree instanceof List) {
            out.append("[]");
        } else if (tree instanceof String string) {
            string(string);
        } else {
            out.append(tree);
        }
    }

    private void newLine(int depth) {
        if (pretty) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
