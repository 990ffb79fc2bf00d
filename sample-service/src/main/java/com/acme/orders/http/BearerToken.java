package com.acme.orders.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Lets only those through who know the token. */
final class BearerToken {

    private static final String SCHEME = "Bearer ";

    private final byte[] token;

    BearerToken(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    /** The handler, behind this token. */
    Handler protect(Handler handler) {
        return context -> {
            if (isSentWith(context)) {
                handler.handle(context);
            } else {
                context.header("WWW-Authenticate", "Bearer realm=\"orders\"");
                Problem.of(HttpStatus.UNAUTHORIZED, "UNAUTHORISED", "A valid bearer token is required.")
                        .answer(context);
            }
        };
    }

    private boolean isSentWith(Context context) {
        var header = context.header("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        var sent = header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(token, sent);
    }
}
