package io.fromswagger.fake;

import io.fromswagger.contract.ParameterText;
import io.fromswagger.json.Json;
import java.math.BigDecimal;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Compares a body with the part of it that a stub names: members that are not named don't matter.
 *
 * <p>Arrays must have as many items as named, in that order; their items are compared in the same way.
 */
final class PartialJson {

    private final BiPredicate<Json, Json> same;

    private PartialJson(BiPredicate<Json, Json> same) {
        this.same = same;
    }

    /** Whether a body has what is named of it. Types count. */
    static boolean isIn(Json body, Json named) {
        return new PartialJson(Json::equals).holds(named, body);
    }

    /** As {@link #isIn}, for who takes {@code "4200"} for {@code 4200}, and any item of an array for the array. */
    static boolean isInAsText(Json body, Json named) {
        return new PartialJson(PartialJson::isSameText).holds(named, body);
    }

    private static boolean isSameText(Json named, Json actual) {
        if (named.isObject() && named.members().isEmpty()) {
            return actual.isPresent();
        }
        if (named.isArray() && named.items().isEmpty()) {
            return actual.isPresent()
                    && (!actual.isString() || actual.asString().isEmpty());
        }
        if (!isScalar(named)) {
            return false;
        }
        if (actual.isArray()) {
            return actual.items().stream().anyMatch(item -> isSameText(named, item));
        }
        return isScalar(actual)
                && named.isNull() == actual.isNull()
                && ScriptText.of(named).equals(ScriptText.of(actual))
                && (!isLarge(named) || ParameterText.plain(named).equals(ParameterText.plain(actual)));
    }

    private static boolean isScalar(Json json) {
        return json.isPresent() && !json.isObject() && !json.isArray();
    }

    /** Beyond what doubles tell apart. */
    private static boolean isLarge(Json json) {
        return json.isNumber() && json.asDecimal().abs().compareTo(BigDecimal.valueOf(1L << 53)) > 0;
    }

    private boolean holds(Json named, Json actual) {
        if (named.isObject() && actual.isObject()) {
            return named.members().entrySet().stream()
                    .allMatch(member -> holds(member.getValue(), actual.get(member.getKey())));
        }
        if (named.isArray() && actual.isArray()) {
            return named.items().size() == actual.items().size()
                    && IntStream.range(0, named.items().size()).allMatch(i -> holds(named.at(i), actual.at(i)));
        }
        return same.test(named, actual);
    }
}
