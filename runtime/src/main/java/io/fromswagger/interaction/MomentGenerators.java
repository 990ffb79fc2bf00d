package io.fromswagger.interaction;

import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;

/**
 * How a verifier makes the moments of a request, so that it sends the time at which it asks.
 *
 * @see <a href="https://github.com/pact-foundation/pact-specification/tree/version-4#supported-generators">generators</a>
 */
final class MomentGenerators {

    private MomentGenerators() {}

    /**
     * By which a verifier makes the moments of a request, by the parts of it: {@code body}, {@code header}, {@code path} and
     * {@code query}.
     *
     * @param moments those of {@link SteadyMoments#in}
     */
    static Map<String, Object> of(Interaction.Request request, List<String> moments) {
        var generators = new TreeMap<String, Object>();
        if (moments.isEmpty()) {
            return generators;
        }
        if (tells(request.path(), moments)) {
            generators.put("path", generator(PactVersion.path(request.path()), moments));
        }
        var parts = Map.of(
                "query", single(request.query(), moments),
                "header", single(request.headers(), moments),
                "body", inBody(request, moments));
        parts.forEach((part, those) -> {
            if (!those.isEmpty()) {
                generators.put(part, those);
            }
        });
        return generators;
    }

    /** Tools give all values of a name the same generator, so only a value that is alone has one. */
    private static Map<String, Object> single(Map<String, List<String>> values, List<String> moments) {
        var generators = new TreeMap<String, Object>();
        values.forEach((name, several) -> {
            if (several.size() == 1 && tells(several.get(0), moments)) {
                generators.put(name, generator(several.get(0), moments));
            }
        });
        return generators;
    }

    private static Map<String, Object> inBody(Interaction.Request request, List<String> moments) {
        var generators = new LinkedHashMap<String, Object>();
        ExpectedBody.json(request).ifPresent(json -> add("$", json, moments, generators));
        return generators;
    }

    private static void add(String path, Json json, List<String> moments, Map<String, Object> generators) {
        switch (json.kind()) {
            case STRING -> {
                if (tells(json.asString(), moments)) {
                    generators.put(path, generator(json.asString(), moments));
                }
            }
            case ARRAY -> {
                for (int i = 0; i < json.items().size(); i++) {
                    add(path + "[" + i + "]", json.at(i), moments, generators);
                }
            }
            case OBJECT ->
                json.members()
                        .forEach((name, member) -> JsonShape.below(path, name)
                                .ifPresent(below -> add(below, member, moments, generators)));
            case NUMBER, BOOLEAN, NULL, ABSENT -> {
                // tells no time that a generator could make
            }
        }
    }

    private static boolean tells(String text, List<String> moments) {
        return Moments.PATTERN.matcher(text).results().anyMatch(found -> moments.contains(found.group()));
    }

    /** The text as a format of a date and time: what stands around the moments is quoted. */
    private static Map<String, Object> generator(String text, List<String> moments) {
        var format = new StringBuilder();
        int end = 0;
        boolean dates = true;
        for (var found : Moments.PATTERN.matcher(text).results().toList()) {
            if (moments.contains(found.group())) {
                format.append(quoted(text.substring(end, found.start()))).append(format(found));
                end = found.end();
                dates &= found.group(1) == null;
            }
        }
        format.append(quoted(text.substring(end)));
        var generator = new LinkedHashMap<String, Object>();
        generator.put("type", dates ? "Date" : "DateTime");
        generator.put("format", format.toString());
        return generator;
    }

    private static String format(MatchResult moment) {
        if (moment.group(1) == null) {
            return "yyyy-MM-dd";
        }
        return "yyyy-MM-dd" + (moment.group(1).charAt(0) == 'T' ? "'T'" : " ") + "HH:mm"
                + (moment.group(2) == null ? "" : ":ss") + (moment.group(3) == null ? "" : ".SSS")
                + SteadyMoments.zone(moment, "XXX", "XXX", "XX");
    }

    private static String quoted(String literal) {
        return literal.isEmpty() ? "" : "'" + literal.replace("'", "''") + "'";
    }
}
