package io.fromswagger.fake;

import io.fromswagger.json.Json;
import java.util.Optional;

/**
 * Compares a body with the part of it that a stub names: types count, members that are not named do not.
 *
 * <p>Arrays must have as many items as named, in that order; their items are compared in the same way.
 */
final class PartialJson {

    private PartialJson() {}

    /** Where and how the body differs; empty when it does not. */
    static Optional<Difference> difference(Json expected, Json actual) {
        return difference("$", expected, actual);
    }

    private static Optional<Difference> difference(String place, Json expected, Json actual) {
        if (expected.isObject() && actual.isObject()) {
            return expected.members().entrySet().stream()
                    .flatMap(member ->
                            difference(place + "." + member.getKey(), member.getValue(), actual.get(member.getKey()))
                                    .stream())
                    .findFirst();
        }
        if (expected.isArray()
                && actual.isArray()
                && expected.items().size() == actual.items().size()) {
            for (var i = 0; i < expected.items().size(); i++) {
                var found = difference(place + "[" + i + "]", expected.at(i), actual.at(i));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return expected.equals(actual) ? Optional.empty() : Optional.of(new Difference(place, expected, actual));
    }

    /** One place where a body is not as a stub wants it. */
    record Difference(String place, Json expected, Json actual) {

        /** Whether the two only differ in type, as {@code 4200} and {@code "4200"}, which some engines take for equal. */
        boolean onlyInType() {
            return expected.kind() != actual.kind() && bare(expected).equals(bare(actual));
        }

        private static String bare(Json json) {
            return json.isString() ? json.asString() : json.toString();
        }

        @Override
        public String toString() {
            return "body " + place + " must be " + expected + ", but is " + actual;
        }
    }
}
