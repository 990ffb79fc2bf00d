package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A legal body of a response.
 *
 * @param examples those of the document, by their names; a lone one has an empty name
 */
public record SampleResponse(String contentType, Json body, Map<String, Json> examples) {

    public SampleResponse {
        examples = Collections.unmodifiableMap(new LinkedHashMap<>(examples));
    }
}
