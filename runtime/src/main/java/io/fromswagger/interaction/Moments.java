package io.fromswagger.interaction;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates and times as RFC 3339 and ISO 8601 write them, and which of them tell the time at which something was sent.
 *
 * <p>A service that sends the time of day sends another one in each run. A time that a test was written with doesn't change,
 * and is far from the run, but for a day of its life.
 */
final class Moments {

    /** A date, and perhaps a time, its fraction and its zone. */
    static final Pattern PATTERN = Pattern.compile(
            "(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?");

    /** A request is recorded when its test is over, and what it tells may be somewhat older than itself. */
    private static final Duration BEFORE = Duration.ofMinutes(15);

    private static final Duration AFTER = Duration.ofMinutes(1);

    private Moments() {}

    /** The texts that tell the time of the recording, the longest first. */
    static List<String> toldIn(Interaction.Request request, Interaction.Response response, Instant now) {
        return Stream.of(
                        request.path(),
                        request.query().toString(),
                        request.headers().toString(),
                        request.isText() ? request.body() : "",
                        response.headers().toString(),
                        response.binary() ? "" : response.body())
                .flatMap(text -> PATTERN.matcher(text).results())
                .filter(moment -> isNear(moment, now))
                .map(MatchResult::group)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    private static boolean isNear(MatchResult moment, Instant now) {
        var zones = new LinkedHashSet<ZoneId>(List.of(ZoneOffset.UTC, ZoneId.systemDefault()));
        try {
            return moment.group(1) == null
                    ? isToday(LocalDate.parse(moment.group()), zones, now)
                    : isNow(moment, zones, now);
        } catch (DateTimeException noMoment) {
            return false;
        }
    }

    private static boolean isToday(LocalDate date, Set<ZoneId> zones, Instant now) {
        return zones.stream().anyMatch(zone -> date.equals(LocalDate.ofInstant(now, zone)));
    }

    /** Where it doesn't say its zone, it may be the one here. */
    private static boolean isNow(MatchResult moment, Set<ZoneId> zones, Instant now) {
        var text = moment.group().replace(' ', 'T');
        var zone = moment.group(4);
        if (zone == null) {
            var local = LocalDateTime.parse(text);
            return zones.stream().anyMatch(each -> isNow(local.atZone(each).toInstant(), now));
        }
        var time = LocalDateTime.parse(text.substring(0, text.length() - zone.length()));
        return isNow(OffsetDateTime.of(time, ZoneOffset.of(zone)).toInstant(), now);
    }

    private static boolean isNow(Instant moment, Instant now) {
        return !moment.isBefore(now.minus(BEFORE)) && !moment.isAfter(now.plus(AFTER));
    }
}
