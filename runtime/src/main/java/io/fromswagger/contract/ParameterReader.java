package io.fromswagger.contract;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Reads a parameter's value from its text, by style and explode (OpenAPI 3.1, "Style Values").
 *
 * <p>Text can often be read in more than one way ({@code 5} as a number or as a string; a comma as a separator or not); so
 * the answer is a list of readings, the likeliest first, and empty when the parameter isn't there.
 */
final class ParameterReader {

    private static final Map<String, String> DELIMITERS =
            Map.of("spaceDelimited", " ", "pipeDelimited", "|", "tabDelimited", "\t");

    private final SchemaTypes types;

    ParameterReader(SchemaTypes types) {
        this.types = types;
    }

    List<Json> read(ParameterContract parameter, ParameterTexts texts) {
        List<Json> structures = switch (parameter.in()) {
            case PATH -> {
                String raw = texts.path().get(parameter.name());
                yield raw == null ? List.of() : path(parameter, raw);
            }
            case QUERY -> pairs(parameter, texts.query(), PercentCode::decodeForm);
            case COOKIE -> pairs(parameter, texts.cookies(), PercentCode::decode);
            case HEADER ->
                ParameterTexts.joined(texts.headers(), parameter.name())
                        .map(text -> header(text, parameter.schema(), parameter.style(), parameter.explode()))
                        .orElse(List.of());
        };
        return readings(structures, parameter.schema());
    }

    /** A response's header, which is always of style simple. */
    List<Json> readHeader(HeaderContract header, String text) {
        return readings(header(text, header.schema(), "simple", header.explode()), header.schema());
    }

    /** A list in one value, taken apart at its delimiters, whether they are percent-encoded or not. */
    Json joined(String raw, Json schema, String style) {
        String delimiter = DELIMITERS.getOrDefault(style, ",");
        return delimited(raw, schema, delimiter, PercentCode::decodeForm).get(0);
    }

    private List<Json> readings(List<Json> structures, Json schema) {
        List<Json> readings = new ArrayList<>();
        structures.forEach(structure -> readings.add(types.typed(structure, schema)));
        readings.addAll(structures);
        return readings.stream().distinct().toList();
    }

    private List<Json> pairs(
            ParameterContract parameter, List<ParameterTexts.Pair> pairs, UnaryOperator<String> decode) {
        Json schema = parameter.schema();
        if (parameter.style().equals("deepObject")) {
            DeepMembers deep = new DeepMembers(types);
            pairs.stream()
                    .filter(pair -> pair.name().startsWith(parameter.name() + "["))
                    .forEach(pair -> deep.add(pair.name(), decode.apply(pair.raw())));
            if (!deep.names().isEmpty()) {
                return List.of(deep.json(deep.names().iterator().next(), schema));
            }
        }
        List<String> values = ParameterTexts.values(pairs, parameter.name());
        if (types.isObject(schema) && parameter.explode() && values.isEmpty()) {
            Map<String, String> members = new LinkedHashMap<>();
            types.properties(schema)
                    .keySet()
                    .forEach(name -> ParameterTexts.values(pairs, name).stream()
                            .findFirst()
                            .ifPresent(raw -> members.put(name, raw)));
            return members(members, decode);
        }
        if (values.isEmpty()) {
            return List.of();
        }
        if (parameter.style().equals("json")) {
            return json(decode.apply(values.get(0)));
        }
        if (types.isArray(schema) && parameter.explode()) {
            return List.of(Json.of(values.stream().map(decode).toList()));
        }
        return delimited(values.get(0), schema, DELIMITERS.getOrDefault(parameter.style(), ","), decode);
    }

    private static List<Json> members(Map<String, String> raw, UnaryOperator<String> decode) {
        Map<String, String> decoded = new LinkedHashMap<>();
        raw.forEach((name, value) -> decoded.put(name, decode.apply(value)));
        return decoded.isEmpty() ? List.of() : List.of(Json.of(decoded));
    }

    private static List<Json> json(String text) {
        try {
            return List.of(Json.parse(text));
        } catch (JsonSyntaxProblem e) {
            return List.of(Json.of(text));
        }
    }

    private List<Json> header(String text, Json schema, String style, boolean explode) {
        if (style.equals("json")) {
            return json(text);
        }
        return explode && types.isObject(schema)
                ? exploded(text, ",", UnaryOperator.identity())
                : delimited(text, schema, ",", String::strip);
    }

    private List<Json> path(ParameterContract parameter, String raw) {
        Json schema = parameter.schema();
        boolean explode = parameter.explode();
        return switch (parameter.style()) {
            case "json" -> json(PercentCode.decode(raw));
            case "label" -> {
                String text = raw.startsWith(".") ? raw.substring(1) : raw;
                if (explode && types.isObject(schema)) {
                    yield exploded(text, ".", PercentCode::decode);
                }
                List<Json> byDots = delimited(text, schema, ".", PercentCode::decode);
                yield explode ? byDots : both(delimited(text, schema, ",", PercentCode::decode), byDots);
            }
            case "matrix" -> matrix(parameter, raw.startsWith(";") ? raw.substring(1) : raw);
            default ->
                explode && types.isObject(schema)
                        ? exploded(raw, ",", PercentCode::decode)
                        : delimited(raw, schema, ",", PercentCode::decode);
        };
    }

    /** In one value, OpenAPI 3.0 has dots ({@code .blue.black}), and OpenAPI 3.1 commas ({@code .blue,black}). */
    private static List<Json> both(List<Json> first, List<Json> second) {
        List<Json> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private List<Json> matrix(ParameterContract parameter, String text) {
        if (parameter.explode() && types.isObject(parameter.schema())) {
            return exploded(text, ";", PercentCode::decode);
        }
        List<String> values = ParameterTexts.values(ParameterTexts.pairs(text, ";"), parameter.name());
        if (values.isEmpty()) {
            return List.of(Json.of(text));
        }
        return parameter.explode() && types.isArray(parameter.schema())
                ? List.of(Json.of(values.stream().map(PercentCode::decode).toList()))
                : delimited(values.get(0), parameter.schema(), ",", PercentCode::decode);
    }

    private static List<Json> exploded(String text, String separator, UnaryOperator<String> decode) {
        Map<String, String> members = new LinkedHashMap<>();
        ParameterTexts.pairs(text, Pattern.quote(separator))
                .forEach(pair -> members.put(pair.name(), decode.apply(pair.raw())));
        return List.of(Json.of(members));
    }

    /** Split before decoding, as it should be; and after, since a URL can have no bare space and no bare pipe. */
    private List<Json> delimited(String raw, Json schema, String delimiter, UnaryOperator<String> decode) {
        String text = decode.apply(raw);
        if (!types.isArray(schema) && !types.isObject(schema)) {
            return List.of(Json.of(text));
        }
        List<String> before = Arrays.stream(raw.split(Pattern.quote(delimiter), -1))
                .map(decode)
                .toList();
        List<String> after = Arrays.stream(text.split(Pattern.quote(delimiter), -1))
                .map(String::strip)
                .toList();
        boolean asWritten = delimiter.equals(",") || raw.contains(delimiter);
        List<Json> structures = new ArrayList<>();
        for (List<String> items : asWritten ? List.of(before, after) : List.of(after, before)) {
            if (types.isArray(schema)) {
                structures.add(text.isEmpty() && items == after ? Json.of(List.of()) : Json.of(items));
            }
            if (types.isObject(schema) && items.size() % 2 == 0) {
                structures.add(members(items));
            }
        }
        structures.add(Json.of(text));
        return structures;
    }

    private static Json members(List<String> namesAndValues) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            members.put(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
        return Json.of(members);
    }
}
