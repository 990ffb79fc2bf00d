package io.fromswagger.fake;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the condition that a match is for a place. */
final class Conditions {

    private Conditions() {}

    /** @param equal what it takes for the place to have a value */
    static Condition of(Match<?> match, Function<@Nullable Object, Condition> equal, Place place) {
        if (match instanceof Match.EqualTo<?> equalTo) {
            return equal.apply(equalTo.value());
        }
        if (match instanceof Match.OneOf<?> oneOf) {
            return new Condition.AnyOf(
                    oneOf.matches().stream().map(each -> of(each, equal, place)).toList());
        }
        if (match instanceof Match.Not<?> not) {
            return new Condition.Not(of(not.match(), equal, place));
        }
        if (match instanceof Match.Like<?> like) {
            return new Condition.Has(place, new TextRule(like.how(), like.text()));
        }
        return new Condition.Exists(place);
    }
}
