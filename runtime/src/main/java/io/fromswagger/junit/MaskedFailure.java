package io.fromswagger.junit;

import io.fromswagger.http.ContractFailure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * Failures as people may see them: where the text of one holds a secret, a copy without it takes its place, with the same
 * stack trace. Whatever else is thrown stays what it is.
 */
final class MaskedFailure {

    private final UnaryOperator<String> mask;
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private MaskedFailure(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    static Throwable of(Throwable failure, UnaryOperator<String> mask) {
        return new MaskedFailure(mask).tellsSecrets(failure) ? new MaskedFailure(mask).copy(failure) : failure;
    }

    private boolean tellsSecrets(@Nullable Throwable failure) {
        if (failure == null || !seen.add(failure) || failure instanceof VirtualMachineError) {
            return false;
        }
        if (!mask.apply(text(failure)).equals(text(failure)) || tellsSecrets(failure.getCause())) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (tellsSecrets(suppressed)) {
                return true;
            }
        }
        return false;
    }

    private Throwable copy(Throwable failure) {
        seen.add(failure);
        var cause = failure.getCause();
        var copy = copy(failure, cause == null || seen.contains(cause) ? null : copy(cause));
        copy.setStackTrace(failure.getStackTrace());
        for (Throwable suppressed : failure.getSuppressed()) {
            if (!seen.contains(suppressed)) {
                copy.addSuppressed(copy(suppressed));
            }
        }
        return copy;
    }

    /** Assertions stay assertions and what ends a test without failing it stays that, for those who count them. */
    private Throwable copy(Throwable failure, @Nullable Throwable cause) {
        String message = mask.apply(String.valueOf(failure.getMessage()));
        if (failure instanceof ContractFailure broken) {
            return broken.masked(mask);
        }
        if (failure instanceof Pending) {
            return new Pending(message);
        }
        if (failure instanceof Accepted) {
            return new Accepted(message);
        }
        if (failure instanceof NotRun notRun) {
            return notRun.saying(message);
        }
        if (failure instanceof TestAbortedException) {
            return new TestAbortedException(message, cause);
        }
        String text = mask.apply(failure.toString());
        return failure instanceof AssertionError
                ? new MaskedAssertion(message, text, cause)
                : new MaskedException(message, text, cause);
    }

    private static String text(Throwable failure) {
        return failure.getMessage() + "\n" + failure;
    }

    /** Reads like the assertion that it stands for. */
    @SuppressWarnings("OverrideThrowableToString") // the name of its class would be that of the copy
    private static final class MaskedAssertion extends AssertionError {

        private static final long serialVersionUID = 1L;

        private final String text;

        MaskedAssertion(String message, String text, @Nullable Throwable cause) {
            super(message, cause);
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Reads like the exception that it stands for. */
    @SuppressWarnings("OverrideThrowableToString") // the name of its class would be that of the copy
    private static final class MaskedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String text;

        MaskedException(String message, String text, @Nullable Throwable cause) {
            super(message, cause);
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
