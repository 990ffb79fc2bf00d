package io.fromswagger.junit;

import io.fromswagger.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a value that a service shows is the one that it was given, however it writes it: numbers are compared by what they
 * amount to, dates with a time as instants, UUIDs and addresses of mail without regard to case, lists without regard to order;
 * an object may have more members than it was given, and what was given as null or empty may be absent.
 */
final class Likeness {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Likeness() {}

    static boolean of(Json given, Json shown) {
        if (isEmpty(given)) {
            return isEmpty(shown);
        }
        return switch (given.kind()) {
            case NUMBER -> shown.isNumber() && sameNumber(given, shown);
            case STRING -> shown.isString() && sameText(given.asString(), shown.asString());
            case ARRAY -> shown.isArray() && sameItems(given.items(), shown.items());
            case OBJECT ->
                shown.isObject()
                        && given.members().entrySet().stream()
                                .allMatch(member -> of(member.getValue(), shown.get(member.getKey())));
            case BOOLEAN, NULL, ABSENT -> given.equals(shown);
        };
    }

    /** Nothing, in one of the ways in which JSON can say so. */
    static boolean isEmpty(Json value) {
        return value.isAbsent()
                || value.isNull()
                || (value.isString() && value.asString().isEmpty())
                || (value.isArray() && value.items().isEmpty())
                || (value.isObject() && value.members().isEmpty());
    }

    /** A service may keep a number in 32 or 64 bits. */
    private static boolean sameNumber(Json given, Json shown) {
        var one = given.asDecimal();
        var other = shown.asDecimal();
        return one.compareTo(other) == 0
                || one.doubleValue() == other.doubleValue()
                || (one.scale() > 0 && Float.compare(one.floatValue(), other.floatValue()) == 0);
    }

    private static boolean sameText(String given, String shown) {
        if (given.equals(shown)) {
            return true;
        }
        boolean anyCase = given.indexOf('@') > 0 || UUID.matcher(given).matches();
        return (anyCase && given.equalsIgnoreCase(shown))
                || (instant(given).isPresent() && instant(given).equals(instant(shown)));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static boolean sameItems(List<Json> given, List<Json> shown) {
        var left = new ArrayList<>(shown);
        for (Json item : given) {
            var match = left.stream().filter(other -> of(item, other)).findFirst();
            if (match.isEmpty()) {
                return false;
            }
            left.remove(match.get());
        }
        return left.isEmpty();
    }
}
