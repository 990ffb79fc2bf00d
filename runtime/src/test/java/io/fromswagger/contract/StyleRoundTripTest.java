package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in a style is read back in it: OpenAPI 3.1's "Style Examples", for each place that has the style. */
class StyleRoundTripTest {

    private static final Map<String, String> SCHEMAS = Map.of(
            "text", "{\"type\": \"string\"}",
            "array", "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}",
            "object",
                    "{\"type\": \"object\", \"properties\": {\"R\": {\"type\": \"integer\"},"
                            + " \"G\": {\"type\": \"integer\"}, \"B\": {\"type\": \"integer\"}}}",
            "deep",
                    "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"array\", \"items\": {\"type\": \"integer\"}}}}");

    private static final Map<String, String> VALUES = Map.of(
            "text", "\"blue\"",
            "array", "[\"blue\", \"black\", \"brown\"]",
            "object", "{\"R\": 100, \"G\": 200, \"B\": 150}",
            "deep", "{\"a\": [1, 2]}");

    @ParameterizedTest(name = "{0} {1} explode={2} {3}")
    @CsvSource(textBlock = """
            PATH, matrix, false, text
            PATH, matrix, false, array
            PATH, matrix, false, object
            PATH, matrix, true, text
            PATH, matrix, true, array
            PATH, matrix, true, object
            PATH, label, false, text
            PATH, label, false, array
            PATH, label, false, object
            PATH, label, true, array
            PATH, label, true, object
            PATH, simple, false, text
            PATH, simple, false, array
            PATH, simple, false, object
            PATH, simple, true, array
            PATH, simple, true, object
            PATH, json, false, object
            QUERY, form, false, text
            QUERY, form, false, array
            QUERY, form, false, object
            QUERY, form, true, text
            QUERY, form, true, array
            QUERY, form, true, object
            QUERY, spaceDelimited, false, array
            QUERY, spaceDelimited, false, object
            QUERY, pipeDelimited, false, array
            QUERY, pipeDelimited, false, object
            QUERY, tabDelimited, false, array
            QUERY, deepObject, true, object
            QUERY, deepObject, true, deep
            QUERY, json, false, object
            HEADER, simple, false, text
            HEADER, simple, false, array
            HEADER, simple, false, object
            HEADER, simple, true, array
            HEADER, simple, true, object
            HEADER, json, false, object
            COOKIE, form, false, text
            COOKIE, form, false, array
            COOKIE, form, false, object
            COOKIE, form, true, text
            """)
    void a_value_comes_back(In in, String style, boolean explode, String kind) {
        ParameterContract parameter =
                new ParameterContract("color", in, true, style, explode, Json.parse(SCHEMAS.get(kind)), "", 0);
        Json value = Json.parse(VALUES.get(kind));

        List<Json> readings = reader().read(parameter, written(parameter, value));

        assertThat(readings.get(0)).isEqualTo(value);
    }

    private static ParameterTexts written(ParameterContract parameter, Json value) {
        ParameterText text = new ParameterText(parameter);
        return switch (parameter.in()) {
            case PATH -> ParameterTexts.of(Map.of("color", text.path(value)), "", Headers.of(Map.of()));
            case QUERY -> ParameterTexts.of(Map.of(), String.join("&", text.pairs(value)), Headers.of(Map.of()));
            case HEADER -> ParameterTexts.of(Map.of(), "", Headers.of(Map.of("Color", List.of(text.header(value)))));
            case COOKIE ->
                ParameterTexts.of(
                        Map.of(), "", Headers.of(Map.of("Cookie", List.of(String.join("; ", text.pairs(value))))));
        };
    }

    private static ParameterReader reader() {
        return new ParameterReader(new SchemaTypes(new SchemaLibrary(Json.parse("{}"), List.of())));
    }
}
