package io.fromswagger.processor.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** The least and the greatest number that a schema allows, as far as it says, and the next ones beyond them. */
final class NumberBounds {

    /** A longer number is about what a program can hold, not about what the document means. */
    private static final int MOST_DIGITS = 18;

    private final boolean whole;
    private final Optional<BigDecimal> multiple;
    private final Optional<BigDecimal> minimum;
    private final Optional<BigDecimal> above;
    private final Optional<BigDecimal> maximum;
    private final Optional<BigDecimal> below;

    NumberBounds(Composition schema) {
        this.whole = schema.type().filter("integer"::equals).isPresent();
        this.multiple = schema.greatest("multipleOf").filter(it -> it.signum() > 0 && isShort(it));
        this.minimum = schema.greatest("minimum").filter(NumberBounds::isShort);
        this.above = schema.greatest("exclusiveMinimum").filter(NumberBounds::isShort);
        this.maximum = schema.least("maximum").filter(NumberBounds::isShort);
        this.below = schema.least("exclusiveMaximum").filter(NumberBounds::isShort);
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    /** The lower bound itself, in words. */
    Optional<String> minimum() {
        return excludesMinimum()
                ? above.map(it -> "the " + json(it) + " that it has to exceed")
                : minimum.map(it -> "its minimum " + json(it));
    }

    Optional<String> maximum() {
        return excludesMaximum()
                ? below.map(it -> "the " + json(it) + " that it has to stay below")
                : maximum.map(it -> "its maximum " + json(it));
    }

    /** The greatest number that is too small. */
    Optional<Object> tooSmall() {
        return excludesMinimum()
                ? above.map(it -> json(floor(it)))
                : minimum.map(it -> json(ceiling(it).subtract(step())));
    }

    Optional<Object> tooGreat() {
        return excludesMaximum()
                ? below.map(it -> json(ceiling(it)))
                : maximum.map(it -> json(floor(it).add(step())));
    }

    /** The smallest legal number; absent where there is none next to a bound that is excluded. */
    Optional<Object> least() {
        if (!excludesMinimum()) {
            return minimum.map(it -> json(ceiling(it)));
        }
        return above.filter(it -> whole || multiple.isPresent())
                .map(it -> json(floor(it).add(step())));
    }

    Optional<Object> greatest() {
        if (!excludesMaximum()) {
            return maximum.map(it -> json(floor(it)));
        }
        return below.filter(it -> whole || multiple.isPresent())
                .map(it -> json(ceiling(it).subtract(step())));
    }

    /** A number between two multiples, near a legal one. */
    Optional<Object> noMultiple(Object legal) {
        if (multiple.isEmpty()
                || !(legal instanceof Number)
                || (whole && multiple.get().compareTo(BigDecimal.ONE) <= 0)) {
            return Optional.empty();
        }
        BigDecimal apart = whole ? BigDecimal.ONE : multiple.get().divide(BigDecimal.valueOf(2));
        BigDecimal number = new BigDecimal(legal.toString());
        boolean room = maximum.or(() -> below)
                .map(most -> number.add(apart).compareTo(most) < 0)
                .orElse(true);
        return Optional.of(json(room ? number.add(apart) : number.subtract(apart)));
    }

    String multiple() {
        return multiple.map(it -> String.valueOf(json(it))).orElse("");
    }

    private boolean excludesMinimum() {
        return above.isPresent()
                && minimum.map(it -> it.compareTo(above.get()) <= 0).orElse(true);
    }

    private boolean excludesMaximum() {
        return below.isPresent()
                && maximum.map(it -> it.compareTo(below.get()) >= 0).orElse(true);
    }

    private BigDecimal step() {
        return multiple.orElse(BigDecimal.ONE);
    }

    private boolean stepwise() {
        return whole || multiple.isPresent();
    }

    private BigDecimal ceiling(BigDecimal number) {
        return stepwise() ? number.divide(step(), 0, RoundingMode.CEILING).multiply(step()) : number;
    }

    private BigDecimal floor(BigDecimal number) {
        return stepwise() ? number.divide(step(), 0, RoundingMode.FLOOR).multiply(step()) : number;
    }

    private static Object json(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() <= 0) {
            BigInteger integer = plain.toBigInteger();
            return integer;
        }
        return plain;
    }
}
