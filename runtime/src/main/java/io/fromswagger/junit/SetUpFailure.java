package io.fromswagger.junit;

import org.jspecify.annotations.Nullable;

/** What a test needs first went wrong in the user's own code: it says nothing about the service's contract. */
final class SetUpFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    private SetUpFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** @param what was called: {@code MyOrders.placeOrder409()} */
    static SetUpFailure of(String what, @Nullable Throwable thrown) {
        String said = thrown instanceof AssertionError && thrown.getMessage() != null
                ? ":\n" + thrown.getMessage()
                : " threw " + thrown;
        return new SetUpFailure("set-up failed: " + what + said, thrown);
    }
}
