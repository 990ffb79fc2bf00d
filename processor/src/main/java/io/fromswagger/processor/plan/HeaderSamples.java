package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Legal values of headers which a response has to have, where a plain text or number might not be legal. */
final class HeaderSamples {

    /** What a plain value keeps to by itself, or stands in for it. */
    private static final Set<String> EASY = Set.of(
            "type",
            "format",
            "title",
            "description",
            "deprecated",
            "readOnly",
            "minimum",
            "const",
            "default",
            "examples",
            "enum");

    private static final Set<String> GIVEN = Set.of("const", "default", "examples", "enum");
    private static final Set<String> SEVERAL = Set.of("array", "object");

    private final SampleValues samples;
    private final FilledLists lists;

    HeaderSamples(Schemas schemas, SampleValues samples, SchemaValidator validator) {
        this.samples = samples;
        this.lists = new FilledLists(schemas, validator, Direction.RESPONSE);
    }

    /** By the header's name. */
    Map<String, Object> of(Response response) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Header header : response.headers()) {
            if (header.required() && isDifficult(header.schema().json())) {
                Possible<Object> sample = samples.of(header.schema(), Direction.RESPONSE);
                Object value = sample.isPossible() ? lists.of(header.schema(), sample.value()) : null;
                if (value != null) {
                    values.put(header.name(), value);
                }
            }
        }
        return values;
    }

    private static boolean isDifficult(Map<String, Object> schema) {
        boolean several = SEVERAL.contains(String.valueOf(schema.get("type")));
        return schema.keySet().stream().noneMatch(GIVEN::contains) && (several || !EASY.containsAll(schema.keySet()));
    }
}
