package io.fromswagger.http;

/** A request that nobody answered: the service is down, hangs, or dropped the connection. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The failure of a request; the reason completes the sentence: {@code since nothing listens there}. */
    public NoAnswer(SentRequest request, String reason, Exception cause) {
        super(
                request.method() + " " + request.uri().getPath() + " got no answer from "
                        + request.uri().getScheme() + "://" + host(request) + ", " + reason,
                cause);
    }

    /** Without a user and a password. */
    private static String host(SentRequest request) {
        String authority = String.valueOf(request.uri().getRawAuthority());
        return authority.substring(authority.indexOf('@') + 1);
    }
}
