package io.fromswagger.interaction;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * Moments in the place of those that told the time of a run.
 *
 * <p>A pact with the time of day would be another one after each run. One time for all runs would be refused by a provider that
 * minds what is past. So the file has always the same moment, and beside it {@link MomentGenerators a generator}, by which verifiers
 * send the time at which they ask.
 */
final class SteadyMoments {

    /** A time that nobody takes for one of their own. */
    private static final String DATE = "2001-02-03";

    private SteadyMoments() {}

    /** The interaction with the same moments in each run, in the place of those that told the time of this one. */
    static Interaction in(Interaction interaction) {
        if (interaction.moments().isEmpty()) {
            return interaction;
        }
        var told = Set.copyOf(interaction.moments());
        var request = interaction.request();
        var response = interaction.response();
        var steady = new LinkedHashSet<String>();
        return new Interaction(
                interaction.operation(),
                new Interaction.Request(
                        request.method(),
                        replace(request.path(), told, steady),
                        each(request.query(), told, steady),
                        each(request.headers(), told, steady),
                        ExpectedBody.json(request).isPresent() ? replace(request.body(), told, steady) : request.body(),
                        request.kept()),
                new Interaction.Response(
                        response.status(),
                        each(response.headers(), told, steady),
                        response.binary() ? response.body() : replace(response.body(), told, steady),
                        response.binary()),
                interaction.reliedOnBy(),
                List.copyOf(steady));
    }

    private static Map<String, List<String>> each(
            Map<String, List<String>> values, Set<String> told, Set<String> steady) {
        var changed = new LinkedHashMap<String, List<String>>();
        values.forEach((name, several) -> changed.put(
                name,
                several.stream().map(value -> replace(value, told, steady)).toList()));
        return changed;
    }

    private static String replace(String text, Set<String> told, Set<String> steady) {
        return Moments.PATTERN.matcher(text).replaceAll(found -> {
            if (!told.contains(found.group())) {
                return Matcher.quoteReplacement(found.group());
            }
            var moment = steady(found);
            steady.add(moment);
            return moment;
        });
    }

    /** One of the same form, but for the length of its fraction, which is chance. */
    private static String steady(MatchResult moment) {
        if (moment.group(1) == null) {
            return DATE;
        }
        return DATE + moment.group(1).charAt(0) + "04:05" + (moment.group(2) == null ? "" : ":06")
                + (moment.group(3) == null ? "" : ".789") + zone(moment, "Z", "+00:00", "+0000");
    }

    /** Which of three the zone of a moment calls for; nothing where it has none. */
    static String zone(MatchResult moment, String utc, String withColon, String without) {
        var zone = moment.group(4);
        if (zone == null) {
            return "";
        }
        return zone.equals("Z") ? utc : zone.indexOf(':') > 0 ? withColon : without;
    }
}
