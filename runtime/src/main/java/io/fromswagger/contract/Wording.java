package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.List;
import java.util.regex.Pattern;

/** Turns values and places into short English. */
final class Wording {

    private static final int MOST_LETTERS = 100;
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private Wording() {}

    /** {@code $.lines[0].price}: the subject, and the way into it. */
    static String path(String subject, String pointer) {
        StringBuilder path = new StringBuilder(subject);
        for (String token : Pointers.tokens(pointer)) {
            if (token.matches("\\d+")) {
                path.append('[').append(token).append(']');
            } else if (PLAIN_NAME.matcher(token).matches()) {
                path.append('.').append(token);
            } else {
                path.append("['").append(token).append("']");
            }
        }
        return path.toString();
    }

    /** The value's JSON, cut when it is long. */
    static String value(Json json) {
        return cut(json.toString());
    }

    static String cut(String text) {
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS - 1) + "…";
    }

    /** {@code an integer}, {@code null}. */
    static String aType(String type) {
        return switch (type) {
            case "integer", "array", "object" -> "an " + type;
            case "null" -> type;
            default -> "a " + type;
        };
    }

    /** {@code a, b or c}. */
    static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** {@code 1 item}, {@code 2 items}. */
    static String count(Json number, String one, String many) {
        return number + " " + (number.equals(Json.of(1)) ? one : many);
    }
}
