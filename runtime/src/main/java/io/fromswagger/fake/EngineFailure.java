package io.fromswagger.fake;

import org.jspecify.annotations.Nullable;

/** An engine that could not be found, started, or spoken to. */
public final class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EngineFailure(String message) {
        super(message);
    }

    public EngineFailure(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
