package io.fromswagger.bench.faults;

import java.util.function.Supplier;

/**
 * A service with one fault, or, of class E, with a liberty that its document allows.
 *
 * @param rule the catalogue's number: {@code S3}
 * @param id unique: {@code S3-getOrder-no-total}
 * @param operation the operation that is broken
 * @param needs what has to be true for a test to see the fault at all
 * @param fault makes the fault, with a memory of its own
 */
record Mutant(String rule, String id, Operation operation, String what, Needs needs, Supplier<Fault> fault) {

    enum Needs {
        NOTHING,
        /** Only a test that a person wrote a hook for gets there. */
        HOOKS,
        /** The catalogue doubts that generated tests can know; not counted. */
        MORE_THAN_THE_DOCUMENT
    }

    static Mutant of(String rule, Operation operation, String what, Fault fault) {
        return remembering(rule, operation, what, () -> fault);
    }

    static Mutant remembering(String rule, Operation operation, String what, Supplier<Fault> fault) {
        String id = rule + "-" + operation.id() + "-" + what.replaceAll("[^A-Za-z0-9]+", "-");
        return new Mutant(rule, id, operation, what, Needs.NOTHING, fault);
    }

    Mutant needing(Needs other) {
        return new Mutant(rule, id, operation, what, other, fault);
    }

    char kind() {
        return rule.charAt(0);
    }

    boolean isEquivalent() {
        return kind() == 'E';
    }

    boolean counts(boolean withHooks) {
        return needs == Needs.NOTHING || needs == Needs.HOOKS && withHooks;
    }
}
