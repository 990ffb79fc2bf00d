package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a parameter's value as text, by style and explode (OpenAPI 3.1, "Style Values"). */
public final class ParameterText {

    /** Where a parameter stands in a path. */
    public static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private static final Map<String, String> DELIMITERS =
            Map.of("spaceDelimited", "%20", "pipeDelimited", "%7C", "tabDelimited", "%09");

    private final ParameterContract parameter;

    public ParameterText(ParameterContract parameter) {
        this.parameter = parameter;
    }

    /** The pairs {@code name=value} of a query or a cookie, encoded; none for an empty list. */
    public List<String> pairs(Json value) {
        String name = PercentCode.encode(parameter.name());
        if (parameter.style().equals("json")) {
            return List.of(name + "=" + PercentCode.encode(value.toString()));
        }
        if (parameter.style().equals("deepObject")) {
            List<String> pairs = new ArrayList<>();
            deep(name, value, pairs);
            return pairs;
        }
        if (value.isObject() && parameter.explode()) {
            return members(value, (member, text) -> member + "=" + text);
        }
        if (value.isArray() && parameter.explode()) {
            return value.items().stream()
                    .map(item -> name + "=" + encoded(item))
                    .toList();
        }
        if (value.isArray() && value.items().isEmpty()) {
            return List.of();
        }
        return List.of(name + "=" + joined(value, DELIMITERS.getOrDefault(parameter.style(), ",")));
    }

    /** {@code filter[status]=paid}, and what the specification leaves open as most servers read it. */
    private static void deep(String name, Json value, List<String> pairs) {
        if (value.isObject()) {
            value.members()
                    .forEach((member, inner) -> deep(name + "%5B" + PercentCode.encode(member) + "%5D", inner, pairs));
        } else if (value.isArray()) {
            for (int i = 0; i < value.items().size(); i++) {
                deep(name + "%5B" + i + "%5D", value.at(i), pairs);
            }
        } else {
            pairs.add(name + "=" + encoded(value));
        }
    }

    /** A header's value, as it is. */
    public String header(Json value) {
        if (parameter.style().equals("json")) {
            return value.toString();
        }
        if (value.isArray()) {
            return value.items().stream().map(ParameterText::plain).collect(Collectors.joining(","));
        }
        if (value.isObject()) {
            String between = parameter.explode() ? "=" : ",";
            return value.members().entrySet().stream()
                    .map(member -> member.getKey() + between + plain(member.getValue()))
                    .collect(Collectors.joining(","));
        }
        return plain(value);
    }

    /** A segment of a path, encoded. */
    public String path(Json value) {
        boolean explode = parameter.explode();
        return switch (parameter.style()) {
            case "json" -> PercentCode.encode(value.toString());
            case "label" -> "." + (explode ? exploded(value, ".") : joined(value, ","));
            case "matrix" -> matrix(value);
            default -> explode ? exploded(value, ",") : joined(value, ",");
        };
    }

    private String matrix(Json value) {
        String name = ";" + PercentCode.encode(parameter.name()) + "=";
        if (parameter.explode() && value.isArray()) {
            return value.items().stream().map(item -> name + encoded(item)).collect(Collectors.joining());
        }
        return parameter.explode() && value.isObject() ? ";" + exploded(value, ";") : name + joined(value, ",");
    }

    private static String exploded(Json value, String separator) {
        return value.isObject()
                ? String.join(separator, members(value, (member, text) -> member + "=" + text))
                : joined(value, separator);
    }

    /** Items, or names and values in turn, with a delimiter between. */
    private static String joined(Json value, String delimiter) {
        if (value.isArray()) {
            return value.items().stream().map(ParameterText::encoded).collect(Collectors.joining(delimiter));
        }
        return value.isObject()
                ? String.join(delimiter, members(value, (member, text) -> member + delimiter + text))
                : encoded(value);
    }

    private static List<String> members(Json value, Pair pair) {
        List<String> members = new ArrayList<>();
        value.members().forEach((name, member) -> members.add(pair.of(PercentCode.encode(name), encoded(member))));
        return members;
    }

    /** How a member's name and value are written. */
    @FunctionalInterface
    private interface Pair {
        String of(String name, String text);
    }

    private static String encoded(Json value) {
        return PercentCode.encode(plain(value));
    }

    /** Text without quotes; numbers without an exponent. */
    public static String plain(Json value) {
        return switch (value.kind()) {
            case STRING -> value.asString();
            case NUMBER -> value.asDecimal().toPlainString();
            case NULL -> "null";
            case BOOLEAN, OBJECT, ARRAY, ABSENT -> value.toString();
        };
    }
}
