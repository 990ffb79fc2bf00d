package io.fromswagger.processor.plan;

import dev.harrel.jsonschema.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The formats that a response is held to when the tests run, judged in the same way, which a test holds the two to; so it is
 * known beforehand which of a document's own values a service may refuse.
 */
final class StrictFormats {

    private static final Pattern DATE_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]([01]\\d|2[0-3]):[0-5]\\d:"
            + "([0-5]\\d|60)(\\.\\d+)?([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern EMAIL = Pattern.compile("(\".+\"|[^\\s@]+)@[^\\s@]+");
    private static final Pattern URI = Pattern.compile("[^\\s<>\"]*");
    private static final Pattern BYTE = Pattern.compile("[A-Za-z0-9+/_\\s-]*=?=?\\s*");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");
    private static final Pattern IPV6_LETTERS = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    static final Map<String, Format> FORMATS = Map.of(
            "date-time",
                    text("date-time (RFC 3339)", DATE_TIME.asMatchPredicate().and(StrictFormats::beginsWithDate)),
            "date", text("date (RFC 3339)", DATE.asMatchPredicate().and(StrictFormats::beginsWithDate)),
            "uuid", text("UUID", UUID.asMatchPredicate()),
            "email", text("e-mail address", EMAIL.asMatchPredicate()),
            "byte", text("base64", BYTE.asMatchPredicate()),
            "uri", text("URI", URI.asMatchPredicate()),
            "ipv4", text("IPv4 address", IPV4.asMatchPredicate()),
            "ipv6", text("IPv6 address", StrictFormats::isIpv6),
            "int32", integer(32),
            "int64", integer(64));

    private StrictFormats() {}

    /**
     * A format.
     *
     * @param spoken as in {@code is no UUID}
     */
    record Format(String spoken, Predicate<JsonNode> holds) {}

    static Optional<Format> of(String name) {
        return Optional.ofNullable(FORMATS.get(name));
    }

    private static Format text(String spoken, Predicate<String> test) {
        return new Format(spoken, value -> !value.isString() || test.test(value.asString()));
    }

    private static Format integer(int bits) {
        BigDecimal end = new BigDecimal(BigInteger.ONE.shiftLeft(bits - 1));
        return new Format(
                "integer of " + bits + " bits",
                value -> !(value.isNumber() || value.isInteger())
                        || (value.asNumber().compareTo(end.negate()) >= 0
                                && value.asNumber().compareTo(end.subtract(BigDecimal.ONE)) <= 0));
    }

    private static boolean beginsWithDate(String text) {
        return Formats.accepts("date", text.substring(0, "2030-01-31".length()));
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
