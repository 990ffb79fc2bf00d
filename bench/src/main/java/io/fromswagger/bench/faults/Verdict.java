package io.fromswagger.bench.faults;

import java.util.List;
import java.util.Optional;

/**
 * What the tests said of a mutant.
 *
 * @param noLongerGreen how many tests of an equivalent were left pending that are green otherwise, or are red
 * @param met how many answers the fault changed
 */
record Verdict(Mutant mutant, List<Suite.Failure> failures, int noLongerGreen, long met, long millis) {

    /** The first test that saw the fault itself. */
    Optional<Suite.Failure> killer() {
        return failures.stream().filter(failure -> !failure.isOfSetUp()).findFirst();
    }

    boolean isKilled() {
        return killer().isPresent();
    }

    /** Why it may have survived. */
    String reason() {
        if (met == 0) {
            return "no test sends a request that meets it";
        }
        return failures.isEmpty()
                ? "met " + met + " times, and no test minds"
                : "met " + met + " times; only set-ups fail, as in "
                        + failures.get(0).test();
    }
}
