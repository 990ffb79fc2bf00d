package io.fromswagger.contract;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A keyword that an instance did not satisfy, as the validator tells it.
 *
 * @param instance where in the instance, as a JSON pointer
 * @param schema where in the validator's document the schema stands, as a JSON pointer
 * @param keyword the keyword; for the schema {@code false} the one that holds it
 * @param path how the validator came to the keyword
 */
record SchemaError(String instance, String schema, String keyword, String path) {

    static SchemaError of(dev.harrel.jsonschema.Error error) {
        String location = error.getSchemaLocation();
        String schema = location.substring(location.indexOf('#') + 1);
        @Nullable String keyword = error.getKeyword();
        return keyword == null
                ? new SchemaError(error.getInstanceLocation(), schema, "false", error.getEvaluationPath())
                : new SchemaError(error.getInstanceLocation(), schema, keyword, error.getEvaluationPath());
    }

    /** The errors without those of places that can't be judged, and without those that they alone bring about. */
    static List<SchemaError> known(List<SchemaError> errors, Predicate<String> isKnown) {
        List<SchemaError> known =
                errors.stream().filter(error -> isKnown.test(error.instance())).toList();
        return known.size() == errors.size()
                ? known
                : known.stream()
                        .filter(error -> known.stream().anyMatch(other -> other.under(error))
                                || errors.stream().noneMatch(other -> other.under(error)))
                        .toList();
    }

    /** Whether the error happened while the other's keyword was looked at. */
    boolean under(SchemaError other) {
        return path.startsWith(other.path + "/") && Pointers.within(instance, other.instance);
    }

    /** Whether it is the schema {@code false} at a keyword: {@code additionalProperties: false}. */
    boolean isForbiddenBy(String holder) {
        return keyword.equals("false") && Pointers.last(schema).equals(holder);
    }
}
