package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.Place;
import io.fromswagger.fake.TextRule;
import java.util.Map;
import java.util.regex.Pattern;

/** What a text has to be as an expression of JavaScript's; of a cookie among others and of a part among parts, too. */
final class TextInText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/-]");

    /** What a cookie, a part and anything may be, up to its end. A line that begins with -- ends a part. */
    private static final String COOKIE = "[^;]*?";

    private static final String PART = "(?:(?!\\r\\n--)[\\s\\S])*?";
    private static final String ANY = "[\\s\\S]*";

    private TextInText() {}

    /** A text at the place is so; what is empty is not there, but in JSON, cookies and parts. */
    static Map<String, Object> predicate(Place place, TextRule rule) {
        if (place instanceof Place.Cookie cookie) {
            return cookie(cookie, regex(rule, COOKIE));
        }
        if (place instanceof Place.Part part) {
            return part(part, regex(rule, PART));
        }
        if (rule.how() == TextRule.How.EQUAL_TO && rule.text().isEmpty() && !(place instanceof Place.Body)) {
            return PredicateJson.not(PredicateJson.exists(place));
        }
        return PredicateJson.matches(place, "^" + regex(rule, ANY) + "$");
    }

    /** There is something at the place. */
    static Map<String, Object> exists(Place place) {
        if (place instanceof Place.Cookie cookie) {
            return cookie(cookie, COOKIE);
        }
        return place instanceof Place.Part part ? part(part, PART) : PredicateJson.exists(place);
    }

    private static String regex(TextRule rule, String any) {
        return switch (rule.how()) {
            case EQUAL_TO -> quoted(rule.text());
            case MATCHING -> "(?:" + rule.text() + ")";
            case CONTAINING -> any + quoted(rule.text()) + any;
            case STARTING_WITH -> quoted(rule.text()) + any;
            case ENDING_WITH -> any + quoted(rule.text());
        };
    }

    private static Map<String, Object> cookie(Place.Cookie cookie, String value) {
        return PredicateJson.matches(
                new Place.Header("Cookie"),
                "(?:^|;)\\s*" + quoted(cookie.name()) + "\\s*=\\s*" + value + "\\s*(?:;|$)");
    }

    private static Map<String, Object> part(Place.Part part, String value) {
        var name = quoted(part.name());
        return PredicateJson.of(
                "matches",
                "body",
                "[;\\s]name=(?:\"" + name + "\"|" + name + "(?=[;\\r\\n]))[^\\r\\n]*\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n"
                        + value + "\\r\\n--");
    }

    private static String quoted(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
