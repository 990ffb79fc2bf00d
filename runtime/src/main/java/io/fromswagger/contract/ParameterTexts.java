package io.fromswagger.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The raw texts of a request's parameters, by place and name; still encoded, still without types. */
record ParameterTexts(Map<String, String> path, List<Pair> query, Headers headers, List<Pair> cookies) {

    /** A name, decoded, and its value as on the wire. */
    record Pair(String name, String raw) {}

    static ParameterTexts of(Map<String, String> path, String rawQuery, Headers headers) {
        List<Pair> cookies = new ArrayList<>();
        headers.all("Cookie").forEach(line -> cookies.addAll(pairs(line, ";")));
        return new ParameterTexts(path, pairs(rawQuery, "&"), headers, cookies);
    }

    /** {@code a=1&b=2}, taken apart. */
    static List<Pair> pairs(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(ParameterTexts::pair)
                .toList();
    }

    private static Pair pair(String part) {
        int equals = part.indexOf('=');
        return equals < 0
                ? new Pair(PercentCode.decodeForm(part), "")
                : new Pair(PercentCode.decodeForm(part.substring(0, equals)), part.substring(equals + 1));
    }

    /** The lines of a header as one, which HTTP says is the same. */
    static Optional<String> joined(Headers headers, String name) {
        List<String> lines = headers.all(name);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(",", lines));
    }

    static List<String> values(List<Pair> pairs, String name) {
        return pairs.stream()
                .filter(pair -> pair.name().equals(name))
                .map(Pair::raw)
                .toList();
    }
}
