package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.ContractCase.BodyValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place of a body: what may stand there, and what does.
 *
 * @param schema all that has to hold there
 * @param required whether the object around it requires it
 * @param certain whether no alternative of the document had to be guessed on the way
 * @param root a legal body that has the place: the operation's own or, for what that lacks, the same with it
 */
record BodyPlace(
        JsonPlace place,
        Composition schema,
        boolean required,
        boolean certain,
        @Nullable Object root) {

    @Nullable
    Object value() {
        return place.in(root);
    }

    boolean isRoot() {
        return place.steps().isEmpty();
    }

    /** Whether it has a name, as members of an object have. */
    boolean isProperty() {
        return !isRoot() && place.first(place.steps().size() - 1).in(root) instanceof Map;
    }

    /** {@code lines_0_price}; {@code body} for the whole. */
    String word() {
        return isRoot() ? "body" : place.steps().stream().map(Words::snakeCase).collect(Collectors.joining("_"));
    }

    /** {@code 'lines.0.price'}; {@code the body} for the whole. */
    String title() {
        return isRoot() ? "the body" : "'" + String.join(".", place.steps()) + "'";
    }

    /** The operation's legal body with the variant at this place. */
    BodyValue with(Variant variant, BodyValue legal) {
        JsonPlace changed = variant.member().map(place::child).orElse(place);
        return edited(legal, changed, changed.with(root, variant.value()), variant.rule() == Variant.Rule.LENGTH);
    }

    /** The operation's legal body without this place. */
    BodyValue without(BodyValue legal) {
        Object rest = place.without(root);
        return isIn(legal)
                ? legal.edited(rest, new BodyEdit.Without(place.pointer()))
                : edited(legal, place.first(place.steps().size() - 1), rest, false);
    }

    boolean isIn(BodyValue legal) {
        return place.presentIn(legal.value()) == place.steps().size();
    }

    /** What the legal body lacks on the way to the place is added with it. */
    private static BodyValue edited(BodyValue legal, JsonPlace changed, @Nullable Object whole, boolean stretched) {
        List<String> steps = changed.steps();
        if (steps.isEmpty()) {
            return new BodyValue(legal.mediaType(), whole, Optional.empty());
        }
        JsonPlace added = changed.first(Math.min(steps.size(), changed.presentIn(legal.value()) + 1));
        return legal.edited(whole, new BodyEdit.With(added.pointer(), added.in(whole), stretched));
    }
}
