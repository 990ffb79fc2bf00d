package io.fromswagger.fake;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places of a JSON value: the part of JSONPath (RFC 9535) that all engines of fakes read alike, which is names, indices and
 * {@code [*]}.
 */
public record JsonPath(List<Step> steps) {

    /** All of the value. */
    static final JsonPath ROOT = new JsonPath(List.of());

    private static final Pattern STEP =
            Pattern.compile("\\.([\\p{L}_][\\p{L}\\p{N}_]*)|\\['((?:[^'\\\\]|\\\\['\\\\])+)']|\\[(\\d{1,9})]|\\[\\*]");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** One step from a value to others in it. */
    public sealed interface Step {}

    /** To the member of an object. */
    public record Name(String name) implements Step {}

    /** To the item of an array, counted from 0. */
    public record Index(int index) implements Step {}

    /** To all items of an array. */
    public record Each() implements Step {}

    public JsonPath {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException when it is more than names, indices and {@code [*]}
     */
    public static JsonPath of(String text) {
        var steps = new ArrayList<Step>();
        var step = STEP.matcher(text);
        int from = 1;
        while (text.startsWith("$") && step.find(from) && step.start() == from) {
            steps.add(step(step.group(1), step.group(2), step.group(3)));
            from = step.end();
        }
        if (!text.startsWith("$") || from < text.length()) {
            throw new IllegalArgumentException("'" + text + "' can't be read from '"
                    + text.substring(Math.min(from, text.length()))
                    + "' on: a path is $ and then .name, ['any name'], [0] or [*]; name the property in Java where that"
                    + " doesn't do");
        }
        return new JsonPath(steps);
    }

    private static Step step(@Nullable String name, @Nullable String quoted, @Nullable String index) {
        if (name != null) {
            return new Name(name);
        }
        if (quoted != null) {
            return new Name(quoted.replaceAll("\\\\(.)", "$1"));
        }
        return index == null ? new Each() : new Index(Integer.parseInt(index));
    }

    /** One step further. */
    public JsonPath with(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new JsonPath(more);
    }

    /** The values at the places, none where there is nothing. */
    List<Json> in(Json value) {
        var found = Stream.of(value);
        for (var step : steps) {
            found = found.flatMap(each -> next(each, step));
        }
        return found.filter(Json::isPresent).toList();
    }

    private static Stream<Json> next(Json value, Step step) {
        if (step instanceof Name name) {
            return Stream.of(value.get(name.name()));
        }
        if (step instanceof Index index) {
            return Stream.of(value.at(index.index()));
        }
        return value.isArray() ? value.items().stream() : Stream.of();
    }

    /** The path as it is read. */
    @Override
    public String toString() {
        return "$" + steps.stream().map(JsonPath::text).collect(Collectors.joining());
    }

    private static String text(Step step) {
        if (step instanceof Name name) {
            return PLAIN.matcher(name.name()).matches()
                    ? "." + name.name()
                    : "['" + name.name().replaceAll("['\\\\]", "\\\\$0") + "']";
        }
        return step instanceof Index index ? "[" + index.index() + "]" : "[*]";
    }
}
