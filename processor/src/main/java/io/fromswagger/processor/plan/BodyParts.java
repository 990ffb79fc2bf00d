package io.fromswagger.processor.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body in parts, before it is written. */
public record BodyParts(List<Part> parts) {

    public BodyParts {
        parts = Collections.unmodifiableList(new ArrayList<>(parts));
    }

    /**
     * One part.
     *
     * @param value of a file, a text that has a character for each of its bytes
     */
    public record Part(
            String name, FormField field, @Nullable Object value) {}
}
