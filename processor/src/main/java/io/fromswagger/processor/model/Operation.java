package io.fromswagger.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One method on one path.
 *
 * @param id the {@code operationId}; where the document has none, one made of method and path; unique in the API
 * @param method in upper case, such as {@code POST}
 * @param path the template as the document has it, such as {@code /orders/{orderId}}
 * @param security the alternatives, each a list of scheme names that are needed together; an empty list means that no
 *     credential is needed
 */
public record Operation(
        String id,
        String method,
        String path,
        Optional<String> summary,
        Optional<String> description,
        boolean deprecated,
        List<String> tags,
        List<Parameter> parameters,
        Optional<Body> body,
        List<Response> responses,
        List<List<String>> security,
        SpecPointer pointer) {

    public Operation {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
        security = security.stream().map(List::copyOf).toList();
    }
}
