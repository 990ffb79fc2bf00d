package io.fromswagger.processor.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares the bounds of two versions of a schema: how large a number, how long a text, how many items. */
final class BoundComparison {

    private final Pair pair;

    BoundComparison(Pair pair) {
        this.pair = pair;
    }

    void compare(Set<JsonType> types) {
        if (types.contains(JsonType.INTEGER) || types.contains(JsonType.NUMBER)) {
            boolean whole = !types.contains(JsonType.NUMBER);
            compare("minimum", "exclusiveMinimum", true, whole);
            compare("maximum", "exclusiveMaximum", false, whole);
            compareMultiples();
        }
        if (types.contains(JsonType.STRING)) {
            compareSizes("minLength", "maxLength");
        }
        if (types.contains(JsonType.ARRAY)) {
            compareSizes("minItems", "maxItems");
            compareUnique();
        }
        if (types.contains(JsonType.OBJECT)) {
            compareSizes("minProperties", "maxProperties");
        }
    }

    private void compareSizes(String least, String most) {
        compare(least, "", true, true);
        compare(most, "", false, true);
    }

    private void compare(String keyword, String exclusive, boolean lower, boolean whole) {
        Optional<Bound> was = bound(pair.old(), keyword, exclusive, lower, whole);
        Optional<Bound> is = bound(pair.now(), keyword, exclusive, lower, whole);
        boolean sizes = exclusive.isEmpty();
        String what = is.isEmpty()
                ? "has no " + keyword + " any more, was "
                        + was.map(Bound::words).orElse("")
                : "has the " + keyword + " " + is.get().words() + " now, "
                        + was.map(bound -> "was " + bound.words()).orElse("had none");
        new KeywordComparison.Change(ChangeCode.BOUND_CHANGED, keyword, what)
                .reportTo(
                        pair,
                        isTighter(was, is, lower),
                        isTighter(is, was, lower),
                        value -> is.isPresent() && breaks(size(value, sizes), is.get(), lower),
                        keyword,
                        exclusive);
    }

    private static boolean isTighter(Optional<Bound> was, Optional<Bound> is, boolean lower) {
        if (is.isEmpty() || was.isEmpty()) {
            return is.isPresent();
        }
        int order = is.get().at().compareTo(was.get().at());
        return order == 0 ? is.get().exclusive() && !was.get().exclusive() : lower == order > 0;
    }

    private static boolean breaks(@Nullable BigDecimal size, Bound bound, boolean lower) {
        if (size == null) {
            return false;
        }
        int order = size.compareTo(bound.at());
        return order == 0 ? bound.exclusive() : lower == order < 0;
    }

    /** How large a value is: itself, or how much there is in it; null where that says nothing. */
    private static @Nullable BigDecimal size(@Nullable Object value, boolean sizes) {
        if (value instanceof Number) {
            return sizes ? null : Values.number(value);
        } else if (value instanceof String text && sizes) {
            return BigDecimal.valueOf(text.codePointCount(0, text.length()));
        } else if (value instanceof List<?> list) {
            return BigDecimal.valueOf(list.size());
        }
        return value instanceof Map<?, ?> map ? BigDecimal.valueOf(map.size()) : null;
    }

    /** The tightest bound of all parts; of whole numbers, as one that is itself allowed. No less than nothing is no bound. */
    private static Optional<Bound> bound(View view, String keyword, String exclusive, boolean lower, boolean whole) {
        Optional<Bound> inclusive = tightest(view, keyword, false, lower);
        Optional<Bound> open = exclusive.isEmpty()
                ? Optional.empty()
                : tightest(view, exclusive, true, lower).map(bound -> whole ? bound.closed(lower) : bound);
        Optional<Bound> tightest = isTighter(inclusive, open, lower) ? open : inclusive;
        return tightest.filter(
                bound -> !(exclusive.isEmpty() && lower && bound.at().signum() <= 0));
    }

    private static Optional<Bound> tightest(View view, String keyword, boolean exclusive, boolean lower) {
        return view.all(keyword).stream()
                .filter(Number.class::isInstance)
                .map(Values::number)
                .reduce(lower ? BigDecimal::max : BigDecimal::min)
                .map(at -> new Bound(at, exclusive));
    }

    private void compareMultiples() {
        Optional<BigDecimal> was = multiple(pair.old());
        Optional<BigDecimal> is = multiple(pair.now());
        BiPredicate<Optional<BigDecimal>, Optional<BigDecimal>> tighter =
                (from, to) -> to.isPresent() && (from.isEmpty() || !isMultiple(from.get(), to.get()));
        String what = is.map(step -> "is a multiple of " + step.toPlainString() + " now")
                .orElse("is no longer a multiple of "
                        + was.map(BigDecimal::toPlainString).orElse(""));
        new KeywordComparison.Change(ChangeCode.BOUND_CHANGED, "multipleOf", what)
                .reportTo(
                        pair,
                        tighter.test(was, is),
                        tighter.test(is, was),
                        value -> value instanceof Number
                                && is.isPresent()
                                && !isMultiple(Values.number(value), is.get()),
                        "multipleOf");
    }

    private static Optional<BigDecimal> multiple(View view) {
        return view.all("multipleOf").stream()
                .filter(Number.class::isInstance)
                .map(Values::number)
                .filter(step -> step.signum() > 0)
                .findFirst();
    }

    private static boolean isMultiple(BigDecimal value, BigDecimal step) {
        return Math.abs((long) value.scale()) > 400 || value.remainder(step).signum() == 0;
    }

    private void compareUnique() {
        boolean was = pair.old().all("uniqueItems").contains(true);
        boolean is = pair.now().all("uniqueItems").contains(true);
        new KeywordComparison.Change(
                        ChangeCode.BOUND_CHANGED,
                        "uniqueItems",
                        is ? "has no two like items now" : "may have two like items now")
                .reportTo(
                        pair,
                        is && !was,
                        was && !is,
                        value -> value instanceof List<?> list && !isUnique(list),
                        "uniqueItems");
    }

    private static boolean isUnique(List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (Values.contains(list.subList(i + 1, list.size()), list.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A number that a value has to stay on one side of. */
    private record Bound(BigDecimal at, boolean exclusive) {

        /** The same for whole numbers, as a bound that is itself allowed. */
        Bound closed(boolean lower) {
            BigDecimal inside = lower
                    ? at.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                    : at.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
            return new Bound(inside, false);
        }

        String words() {
            String number = at.precision() > 40 ? at.toString() : at.toPlainString();
            return exclusive ? number + " (itself excluded)" : number;
        }
    }
}
