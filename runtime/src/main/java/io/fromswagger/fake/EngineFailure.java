package io.fromswagger.fake;

import org.jspecify.annotations.Nullable;

/** An engine that could not be found, started, or spoken to. */
public final class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what went wrong. */
    public EngineFailure(String message) {
        super(message);
    }

    /** Says what went wrong, and why. */
    public EngineFailure(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
