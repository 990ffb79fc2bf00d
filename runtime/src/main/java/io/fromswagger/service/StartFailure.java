package io.fromswagger.service;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A service that did not start; the message says the command, what was awaited, and what the service printed last. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String service;
    private final int exitCode;

    StartFailure(String service, String message, OptionalInt exitCode, @Nullable Throwable cause) {
        super(message, cause);
        this.service = service;
        this.exitCode = exitCode.orElse(-1);
    }

    /** The API's name. */
    public String service() {
        return service;
    }

    /** How the process ended; empty when it never ran, or still ran when its time was over. */
    public OptionalInt exitCode() {
        return exitCode < 0 ? OptionalInt.empty() : OptionalInt.of(exitCode);
    }
}
