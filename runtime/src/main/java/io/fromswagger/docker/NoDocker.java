package io.fromswagger.docker;

import org.jspecify.annotations.Nullable;

/** No engine answers, or it lacks an image that does not come; the message is one line. */
public final class NoDocker extends Exception {

    private static final long serialVersionUID = 1L;

    NoDocker(String reason, @Nullable Throwable cause) {
        super(reason.replaceAll("\\s+", " ").strip(), cause);
    }

    /** Why, in one line. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
