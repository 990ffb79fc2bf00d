package io.fromswagger.database;

import org.jspecify.annotations.Nullable;

/** A database that could not be started; the message names each way and what was missing. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
