package io.fromswagger.processor.poet;

import java.util.regex.Pattern;

/** As much of a description as a tooltip has room for: whole sentences, at least the beginning of one. */
final class FirstSentences {

    private static final int ROOM = 140;
    private static final int LONGEST_TAG = 200;
    private static final Pattern INLINE =
            Pattern.compile("</?(?:a|b|i|u|em|strong|code|span|tt|kbd|var|sup|sub|small|q)\\b[^>]*>");

    private FirstSentences() {}

    /** @param line a description without line breaks */
    static String of(String line) {
        return of(line, ROOM);
    }

    /** @param room for how many characters */
    static String of(String line, int room) {
        if (line.length() <= room) {
            return line;
        }
        for (int i = room - 1; i > 0; i--) {
            boolean ends = ".!?".indexOf(line.charAt(i)) >= 0 && i + 1 < line.length() && line.charAt(i + 1) == ' ';
            if (ends && !isAbbreviation(line, i)) {
                return line.substring(0, i + 1);
            }
        }
        int space = line.lastIndexOf(' ', room - "...".length());
        int cut = space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, room - "...".length()));
        return line.substring(0, cut) + "...";
    }

    /** {@code e.g.} and {@code i.e.} end no sentence. */
    private static boolean isAbbreviation(String line, int dot) {
        return dot >= 3 && line.charAt(dot - 2) == '.';
    }

    /** The text without HTML, which would be shown as it is written; what only looks like a tag stays. */
    static String withoutTags(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '<' ? endOfTag(text, i) : -1;
            if (end < 0) {
                out.append(text.charAt(i++));
            } else {
                out.append(isInline(text.substring(i, end)) ? "" : " ");
                i = end;
            }
        }
        String plain = out.toString().strip();
        return plain.isEmpty() ? text : plain;
    }

    private static boolean isInline(String tag) {
        return INLINE.matcher(tag).matches();
    }

    private static int endOfTag(String text, int start) {
        int name = start + (text.startsWith("</", start) ? 2 : 1);
        if (name >= text.length() || !Character.isLetter(text.charAt(name))) {
            return -1;
        }
        for (int i = name; i < Math.min(text.length(), start + LONGEST_TAG); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }
}
