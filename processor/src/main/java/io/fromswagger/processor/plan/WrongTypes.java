package io.fromswagger.processor.plan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value of a type that is not wanted, such as no framework turns into the one that is.
 *
 * @param is what it is and is not, in words
 */
record WrongTypes(Object value, String is) {

    /** For a property of a JSON body; none where it may be of several types, or of any. */
    static Optional<WrongTypes> inJson(Composition schema) {
        return switch (only(schema)) {
            case "string" -> Optional.of(new WrongTypes(Map.of("not", "text"), "an object, not text"));
            case "integer", "number" -> Optional.of(new WrongTypes("not a number", "text, not a number"));
            case "boolean" -> Optional.of(new WrongTypes("not a boolean", "text, not a boolean"));
            case "array" -> Optional.of(new WrongTypes("not an array", "text, not an array"));
            case "object" -> Optional.of(new WrongTypes("not an object", "text, not an object"));
            default -> Optional.empty();
        };
    }

    /** For what travels as text anyhow, a parameter or a field of a form: only where the text can't be read as wanted. */
    static Optional<WrongTypes> inText(Composition schema) {
        return switch (only(schema)) {
            case "integer", "number" -> Optional.of(new WrongTypes("not-a-number", "text, not a number"));
            case "boolean" -> Optional.of(new WrongTypes("not-a-boolean", "text, not a boolean"));
            default -> Optional.empty();
        };
    }

    private static String only(Composition schema) {
        Set<String> types = schema.declaredTypes();
        return types.size() > 1
                        || schema.unions().stream()
                                .anyMatch(union -> union.branches().size() > 1)
                ? ""
                : schema.type().orElse("");
    }
}
