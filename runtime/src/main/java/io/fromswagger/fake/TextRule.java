package io.fromswagger.fake;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a text has to be.
 *
 * @param text a regular expression for {@link How#MATCHING}, else the text itself
 */
public record TextRule(How how, String text) {

    /** How a text is compared. */
    public enum How {
        /** It is this. */
        EQUAL_TO,
        /** All of it is matched by this regular expression. */
        MATCHING,
        /** It has this in it. */
        CONTAINING,
        /** It begins with this. */
        STARTING_WITH,
        /** It ends with this. */
        ENDING_WITH
    }

    /** Whether a text is so. */
    boolean holds(String actual) {
        return switch (how) {
            case EQUAL_TO -> actual.equals(text);
            case MATCHING -> Pattern.compile(text).matcher(actual).matches();
            case CONTAINING -> actual.contains(text);
            case STARTING_WITH -> actual.startsWith(text);
            case ENDING_WITH -> actual.endsWith(text);
        };
    }

    /** Whether a text is so if its case doesn't count. */
    boolean holdsInAnyCase(String actual) {
        return how == How.MATCHING
                ? Pattern.compile(text, Pattern.CASE_INSENSITIVE)
                        .matcher(actual)
                        .matches()
                : new TextRule(how, text.toLowerCase(Locale.ROOT)).holds(actual.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return how == How.EQUAL_TO ? text : how.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " \"" + text + "\"";
    }
}
