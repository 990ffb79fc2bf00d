package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formats that are enforced: those on whose meaning everybody agrees. All others are notes.
 *
 * <p>In doubt a value passes: a wrong alarm costs more than a missed one. So a {@code uri} may be relative, against the
 * letter of RFC 3986: most documents that have relative links call them so, RFC 7807's {@code instance} among them.
 */
final class Formats {

    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt]([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?"
                    + "([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
    private static final Pattern EMAIL = Pattern.compile("(\".+\"|[^\\s@]+)@[^\\s@]+");
    private static final Pattern URI = Pattern.compile("[^\\s<>\"]*");
    /** Base64 of either alphabet, in lines or in one: RFC 4648, 4 and 5; RFC 2045, 6.8. */
    private static final Pattern BYTE = Pattern.compile("[A-Za-z0-9+/_\\s-]*=?=?\\s*");

    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");
    private static final Pattern IPV6_LETTERS = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    static final Map<String, Format> ENFORCED = Map.of(
            "date-time", text("a date-time (RFC 3339)", Formats::isDateTime),
            "date", text("a date (RFC 3339)", text -> DATE.matcher(text).matches() && isDate(text)),
            "uuid", text("a UUID", UUID.asMatchPredicate()),
            "email", text("an e-mail address", EMAIL.asMatchPredicate()),
            "byte", text("base64", BYTE.asMatchPredicate()),
            "uri", text("a URI", URI.asMatchPredicate()),
            "ipv4", text("an IPv4 address", IPV4.asMatchPredicate()),
            "ipv6", text("an IPv6 address", Formats::isIpv6),
            "int32", number("an integer of 32 bits", INT_MIN, INT_MAX),
            "int64", number("an integer of 64 bits", LONG_MIN, LONG_MAX));

    private Formats() {}

    /**
     * A format and its test.
     *
     * @param spoken as in {@code must be a UUID}
     */
    record Format(String spoken, Predicate<Json> holds) {}

    static Optional<Format> enforced(String name) {
        return Optional.ofNullable(ENFORCED.get(name));
    }

    private static Format text(String spoken, Predicate<String> test) {
        return new Format(spoken, json -> !json.isString() || test.test(json.asString()));
    }

    private static Format number(String spoken, BigDecimal least, BigDecimal most) {
        return new Format(
                spoken,
                json -> !json.isNumber()
                        || (json.asDecimal().compareTo(least) >= 0
                                && json.asDecimal().compareTo(most) <= 0));
    }

    private static boolean isDateTime(String text) {
        Matcher matcher = DATE_TIME.matcher(text);
        return matcher.matches() && isDate(matcher.group(1));
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** With these letters only, {@code InetAddress} parses and never asks a name server. */
    private static boolean isIpv6(String text) {
        if (!IPV6_LETTERS.matcher(text).matches()) {
            return false;
        }
        try {
            InetAddress.getByName(text);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
