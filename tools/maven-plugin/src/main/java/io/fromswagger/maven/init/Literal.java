package io.fromswagger.maven.init;

import java.util.Locale;

/** Text of somebody else's where Java or XML is written. */
final class Literal {

    private Literal() {}

    /** A string of Java, with its quotes. */
    static String java(String text) {
        var literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default ->
                    literal.append(
                            c < ' ' || c > '~' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return literal.append('"').toString();
    }

    /** The text of an element of a pom, which XML and Maven leave as it is. */
    static String xml(String text) {
        if (text.contains("${") || text.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("Maven would read something else than " + java(text) + " in a pom");
        }
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
