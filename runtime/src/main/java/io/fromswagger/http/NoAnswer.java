package io.fromswagger.http;

/** A request that nobody answered: the service is down, hangs, or dropped the connection. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The failure of a request; the reason completes the sentence: {@code since nothing listens there}. */
    public NoAnswer(SentRequest request, String reason, Exception cause) {
        super(
                request.method() + " " + request.uri().getPath() + " got no answer from "
                        + request.uri().getScheme() + "://" + request.uri().getRawAuthority() + ", " + reason,
                cause);
    }
}
