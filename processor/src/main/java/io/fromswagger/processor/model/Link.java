package io.fromswagger.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a response says about a request that may follow it (OpenAPI 3.1, section 4.8.20).
 *
 * @param target the id of the operation that it leads to
 * @param parameters by name, which may begin with a place ({@code path.id}): a JSON tree, or a text with runtime expressions
 * @param body a JSON tree, or a text with runtime expressions
 */
public record Link(
        String name,
        String target,
        Map<String, @Nullable Object> parameters,
        Optional<Object> body,
        SpecPointer pointer) {

    public Link {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
