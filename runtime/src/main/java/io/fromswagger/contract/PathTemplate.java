package io.fromswagger.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with parameters, such as {@code /orders/{orderId}}. */
final class PathTemplate {

    /** From concrete to templated, segment by segment, as OpenAPI wants them matched. */
    static final Comparator<PathTemplate> CONCRETE_FIRST = PathTemplate::compare;

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)}");

    private final List<Segment> segments;

    private PathTemplate(List<Segment> segments) {
        this.segments = segments;
    }

    static PathTemplate of(String path) {
        List<Segment> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            segments.add(Segment.of(segment));
        }
        return new PathTemplate(segments);
    }

    /** The parameters' raw values by name, without needless escapes; empty when the path is another. */
    Optional<Map<String, String>> match(String rawPath) {
        String[] given = PercentCode.normalized(rawPath).split("/", -1);
        if (given.length != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < given.length; i++) {
            if (!segments.get(i).match(given[i], values)) {
                return Optional.empty();
            }
        }
        return Optional.of(Collections.unmodifiableMap(values));
    }

    private static int compare(PathTemplate one, PathTemplate other) {
        for (int i = 0; i < Math.min(one.segments.size(), other.segments.size()); i++) {
            int byParameters = Integer.compare(
                    one.segments.get(i).rank(), other.segments.get(i).rank());
            if (byParameters != 0) {
                return byParameters;
            }
        }
        return Integer.compare(one.segments.size(), other.segments.size());
    }

    /** What stands between two slashes. */
    private record Segment(String text, List<String> names, Pattern pattern) {

        static Segment of(String text) {
            Matcher matcher = PARAMETER.matcher(text);
            List<String> names = new ArrayList<>();
            StringBuilder pattern = new StringBuilder();
            int end = 0;
            while (matcher.find()) {
                pattern.append(Pattern.quote(text.substring(end, matcher.start())))
                        .append("(.+?)");
                names.add(matcher.group(1));
                end = matcher.end();
            }
            pattern.append(Pattern.quote(text.substring(end)));
            return new Segment(text, List.copyOf(names), Pattern.compile(pattern.toString()));
        }

        boolean match(String given, Map<String, String> values) {
            if (names.isEmpty()) {
                return PercentCode.decode(given).equals(PercentCode.decode(text));
            }
            Matcher matcher = pattern.matcher(given);
            if (!matcher.matches()) {
                return false;
            }
            for (int i = 0; i < names.size(); i++) {
                values.put(names.get(i), matcher.group(i + 1));
            }
            return true;
        }

        /** Literal text before text with a parameter before a parameter alone. */
        int rank() {
            if (names.isEmpty()) {
                return 0;
            }
            return text.equals("{" + names.get(0) + "}") ? 2 : 1;
        }
    }
}
