package io.fromswagger.processor.model;

import java.util.List;
import java.util.Optional;

/** A request's body. */
public record Body(boolean required, List<MediaType> content, Optional<String> description, SpecPointer pointer) {

    public Body {
        content = List.copyOf(content);
    }
}
