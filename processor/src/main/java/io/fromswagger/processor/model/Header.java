package io.fromswagger.processor.model;

import java.util.Optional;

/** A documented header of a response, or of a part of a request's body. */
public record Header(
        String name,
        boolean required,
        boolean explode,
        Schema schema,
        Optional<String> description,
        SpecPointer pointer) {}
