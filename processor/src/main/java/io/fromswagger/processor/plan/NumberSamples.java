package io.fromswagger.processor.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The number that a schema of numbers is sampled with: 1 where that is legal, else the legal one nearest to it. */
final class NumberSamples {

    private NumberSamples() {}

    /** @param variation 0 for the sample itself, 1 and up for numbers that differ from it and from each other */
    static Object of(Composition schema, boolean whole, int variation) throws Impossible {
        Optional<BigDecimal> least = bound(schema.greatest("minimum"), schema.greatest("exclusiveMinimum"), true);
        Optional<BigDecimal> most = bound(schema.least("maximum"), schema.least("exclusiveMaximum"), false);
        boolean aboveLeast = least.equals(schema.greatest("exclusiveMinimum"));
        boolean belowMost = most.equals(schema.least("exclusiveMaximum"));
        BigDecimal step =
                schema.greatest("multipleOf").filter(it -> it.signum() > 0).orElse(BigDecimal.ONE);
        if (tooLong(step)
                || least.filter(NumberSamples::tooLong).isPresent()
                || most.filter(NumberSamples::tooLong).isPresent()) {
            throw new Impossible("the bounds have too many digits");
        }
        BigDecimal number = BigDecimal.ONE;
        if (least.isPresent() && beyond(number, least.get(), aboveLeast)) {
            number = least.get();
        }
        number = number.divide(step, 0, RoundingMode.CEILING).multiply(step);
        if (least.isPresent() && aboveLeast && number.compareTo(least.get()) <= 0) {
            number = number.add(step);
        }
        if (most.isPresent() && beyond(most.get(), number, belowMost)) {
            number = most.get().divide(step, 0, RoundingMode.FLOOR).multiply(step);
            if (belowMost && number.compareTo(most.get()) >= 0) {
                number = number.subtract(step);
            }
            boolean fraction = !whole && schema.least("multipleOf").isEmpty() && least.isPresent();
            if (fraction && beyond(number, least.get(), aboveLeast)) {
                number = least.get().add(most.get()).divide(BigDecimal.valueOf(2));
            }
            number = number.subtract(step.multiply(BigDecimal.valueOf(variation)));
        } else {
            number = number.add(step.multiply(BigDecimal.valueOf(variation)));
        }
        return whole || isWhole(number)
                ? number.setScale(0, RoundingMode.CEILING).toBigInteger()
                : number;
    }

    /** Whether the number is below the least (or equal to it, where that is excluded). */
    private static boolean beyond(BigDecimal number, BigDecimal least, boolean excluded) {
        int order = number.compareTo(least);
        return order < 0 || (excluded && order == 0);
    }

    private static Optional<BigDecimal> bound(
            Optional<BigDecimal> with, Optional<BigDecimal> without, boolean greater) {
        if (with.isEmpty() || without.isEmpty()) {
            return with.or(() -> without);
        }
        return Optional.of(greater ? with.get().max(without.get()) : with.get().min(without.get()));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean tooLong(BigDecimal number) {
        return Math.abs(number.scale()) > 1_000 || number.precision() > 1_000;
    }
}
