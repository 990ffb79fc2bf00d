package io.fromswagger;

/** Thrown by a hook of {@link Given} that nobody has implemented: the test that needs it stays pending. */
public final class NotGiven extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason why only a person can say it, as a sentence */
    public NotGiven(String reason) {
        super(reason);
    }
}
