package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A legal request.
 *
 * @param produced the operation that makes the resource which the path names, when one is needed
 * @param producedParameters the path parameters whose values come from it
 * @param contentType of the body; empty when there is none
 * @param body absent when there is none
 */
public record SampleRequest(
        Optional<String> produced,
        List<String> producedParameters,
        Map<String, Json> path,
        Map<String, Json> query,
        Map<String, Json> header,
        Map<String, Json> cookie,
        Optional<String> contentType,
        Json body) {

    public SampleRequest {
        producedParameters = List.copyOf(producedParameters);
        path = Collections.unmodifiableMap(new LinkedHashMap<>(path));
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        cookie = Collections.unmodifiableMap(new LinkedHashMap<>(cookie));
    }
}
