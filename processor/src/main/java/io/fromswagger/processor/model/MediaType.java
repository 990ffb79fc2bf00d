package io.fromswagger.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One representation of a body: {@code application/json} and its schema. */
public record MediaType(String type, Optional<Schema> schema, List<Example> examples, SpecPointer pointer) {

    public MediaType {
        examples = List.copyOf(examples);
    }

    /** Whether the body is JSON: {@code application/json}, or any type with the suffix {@code +json} (RFC 6839). */
    public boolean isJson() {
        String essence = type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return essence.equals("application/json") || essence.endsWith("+json") || essence.endsWith("/json");
    }

    /** Whether the body is a form: {@code application/x-www-form-urlencoded}. */
    public boolean isForm() {
        return type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }
}
