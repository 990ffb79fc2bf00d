package io.fromswagger.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A parameter outside the body.
 *
 * @param style {@code simple}, {@code form}, {@code spaceDelimited}, {@code pipeDelimited}, {@code deepObject},
 *     {@code label}, {@code matrix} (OpenAPI 3.1, section 4.8.12.3), {@code tabDelimited} (Swagger 2.0's {@code tsv}), or
 *     {@code json} for a parameter whose {@code content} is JSON
 */
public record Parameter(
        String name,
        In in,
        boolean required,
        boolean deprecated,
        String style,
        boolean explode,
        Schema schema,
        Optional<String> description,
        List<Example> examples,
        SpecPointer pointer) {

    public Parameter {
        examples = List.copyOf(examples);
    }

    /** Where the parameter travels. */
    public enum In {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }
}
