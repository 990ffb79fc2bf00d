package io.fromswagger.processor.model;

import java.util.Optional;

/** A documented response header. */
public record Header(
        String name,
        boolean required,
        boolean explode,
        Schema schema,
        Optional<String> description,
        SpecPointer pointer) {}
