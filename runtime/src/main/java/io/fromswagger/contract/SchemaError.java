package io.fromswagger.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf", "not", "if", "contains", "discriminator");

    static SchemaError of(dev.harrel.jsonschema.Error error) {
        String location = error.getSchemaLocation();
        String schema = location.substring(location.indexOf('#') + 1);
        @Nullable String keyword = error.getKeyword();
        return keyword == null
                ? new SchemaError(error.getInstanceLocation(), schema, "false", error.getEvaluationPath())
                : new SchemaError(error.getInstanceLocation(), schema, keyword, error.getEvaluationPath());
    }

    /**
     * The errors without those of places that can't be judged, and without those that may be there because of them: one more
     * branch of a choice might fit.
     */
    static List<SchemaError> known(List<SchemaError> errors, Predicate<String> isKnown) {
        Map<Boolean, List<SchemaError>> parted =
                errors.stream().collect(Collectors.partitioningBy(error -> isKnown.test(error.instance())));
        List<SchemaError> known = parted.get(true);
        List<SchemaError> unknown = parted.get(false);
        List<SchemaError> doubtful = known.stream()
                .filter(error -> CHOICES.contains(error.keyword()))
                .filter(choice -> unknown.stream().anyMatch(error -> error.under(choice)))
                .toList();
        List<SchemaError> certain = known.stream()
                .filter(error -> doubtful.stream().noneMatch(choice -> error.equals(choice) || error.under(choice)))
                .toList();
        return certain.stream()
                .filter(error -> certain.stream().anyMatch(other -> other.under(error))
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
