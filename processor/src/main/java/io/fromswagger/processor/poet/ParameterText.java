package io.fromswagger.processor.poet;

import io.fromswagger.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value of a parameter in its style, as names and values that REST Assured is given (OpenAPI 3.1, 4.8.12.3). */
final class ParameterText {

    /** A name with all its values. */
    record Pair(String name, List<Object> values) {}

    private final Parameter parameter;

    private ParameterText(Parameter parameter) {
        this.parameter = parameter;
    }

    /** No pair at all for an empty list that is spread. */
    static List<Pair> of(Parameter parameter, @Nullable Object value) {
        ParameterText text = new ParameterText(parameter);
        if (parameter.style().equals("json")) {
            return List.of(text.pair(JsonText.compact(value)));
        }
        if (parameter.style().equals("deepObject")) {
            List<Pair> pairs = new ArrayList<>();
            deep(parameter.name(), value, pairs);
            return pairs;
        }
        if (value instanceof List<?> list) {
            return text.list(list.stream().map(ParameterText::scalar).toList());
        }
        if (value instanceof Map<?, ?> map) {
            return text.object(map);
        }
        return List.of(text.pair(text.prefixed(scalar(value))));
    }

    /** The values of one field of a form of which the document says nothing: a list is spread, objects are JSON. */
    static List<Object> formValues(@Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty()
                ? list.stream().map(ParameterText::scalar).toList()
                : List.of(scalar(value));
    }

    /** A value on its own; objects and lists are JSON. */
    static String text(@Nullable Object value) {
        return String.valueOf(scalar(value));
    }

    private List<Pair> list(List<Object> items) {
        return switch (parameter.style()) {
            case "form" ->
                isSpread()
                        ? items.isEmpty() ? List.of() : List.of(new Pair(parameter.name(), items))
                        : List.of(pair(joined(items, ",")));
            case "spaceDelimited" -> List.of(pair(joined(items, " ")));
            case "pipeDelimited" -> List.of(pair(joined(items, "|")));
            case "tabDelimited" -> List.of(pair(joined(items, "\t")));
            case "label" -> List.of(pair("." + joined(items, parameter.explode() ? "." : ",")));
            case "matrix" ->
                List.of(pair(
                        parameter.explode()
                                ? items.stream()
                                        .map(item -> ";" + parameter.name() + "=" + item)
                                        .collect(Collectors.joining())
                                : ";" + parameter.name() + "=" + joined(items, ",")));
            default -> List.of(pair(joined(items, ",")));
        };
    }

    private List<Pair> object(Map<?, ?> members) {
        if (parameter.style().equals("form") && isSpread()) {
            List<Pair> pairs = new ArrayList<>();
            members.forEach((name, value) -> pairs.add(new Pair(String.valueOf(name), List.of(scalar(value)))));
            return pairs;
        }
        String separator = parameter.explode() ? "=" : ",";
        List<Object> items = members.entrySet().stream()
                .<Object>map(member -> member.getKey() + separator + scalar(member.getValue()))
                .toList();
        return switch (parameter.style()) {
            case "label" -> List.of(pair("." + joined(items, parameter.explode() ? "." : ",")));
            case "matrix" ->
                List.of(pair(
                        parameter.explode()
                                ? ";" + joined(items, ";")
                                : ";" + parameter.name() + "=" + joined(items, ",")));
            default -> List.of(pair(joined(items, ",")));
        };
    }

    /** {@code filter[status]=paid}, and what the specification leaves open as most servers read it. */
    private static void deep(String name, @Nullable Object value, List<Pair> pairs) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((member, inner) -> deep(name + "[" + member + "]", inner, pairs));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                deep(name + "[" + i + "]", items.get(i), pairs);
            }
        } else {
            pairs.add(new Pair(name, List.of(scalar(value))));
        }
    }

    private boolean isSpread() {
        return parameter.explode() && parameter.in() != Parameter.In.COOKIE;
    }

    private Object prefixed(Object scalar) {
        return switch (parameter.style()) {
            case "label" -> "." + scalar;
            case "matrix" -> ";" + parameter.name() + "=" + scalar;
            default -> scalar;
        };
    }

    private Pair pair(Object value) {
        return new Pair(parameter.name(), List.of(value));
    }

    private static String joined(List<Object> items, String separator) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }

    private static Object scalar(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof List || value instanceof Map ? JsonText.compact(value) : value;
    }
}
