package io.fromswagger.report;

import java.util.regex.Pattern;

/** Text of a document or of a service without what a terminal takes for a command and what turns a line around. */
final class ShownText {

    private static final Pattern NOT_SHOWN = Pattern.compile(
            "[\\p{Cntrl}&&[^\\r\\n\\t]]|[\\u0080-\\u009f\\u2028-\\u202e\\u2066-\\u2069\\ud800-\\udfff]");

    private ShownText() {}

    static String of(String text) {
        return NOT_SHOWN.matcher(text).replaceAll("\ufffd");
    }

    /** The same JSON, with escapes instead: a program gets the text itself. */
    static String ofJson(String json) {
        return NOT_SHOWN
                .matcher(json)
                .replaceAll(match -> "\\\\u%04x".formatted((int) match.group().charAt(0)));
    }
}
