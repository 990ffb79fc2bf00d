package com.acme.orders.http;

import com.acme.orders.domain.Refused;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Schema {@code Problem}: why a request failed, in the form of RFC 9457. */
record Problem(String title, int status, String code, String detail) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of HTTP itself, that says no more than its status. */
    static Problem of(HttpStatus status) {
        return of(status, status.name(), status.getMessage());
    }

    static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status.getMessage(), status.getCode(), code, detail);
    }

    static Problem of(InvalidRequest invalid) {
        return of(HttpStatus.BAD_REQUEST, "INVALID_REQUEST", invalid.getMessage());
    }

    static Problem of(Refused refused) {
        var status = switch (refused.reason()) {
            case ORDER_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case ORDER_ALREADY_PAID, ORDER_CHANGED, PAYMENT_DECLINED -> HttpStatus.CONFLICT;
            case UNKNOWN_ARTICLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case PAYMENTS_FAILED -> HttpStatus.BAD_GATEWAY;
            case PAYMENTS_TOO_SLOW -> HttpStatus.GATEWAY_TIMEOUT;
        };
        return of(status, refused.reason().name(), refused.getMessage());
    }

    void answer(Context context) {
        context.status(status).contentType(MEDIA_TYPE).result(Json.write(this));
    }
}
