package com.acme.orders.http;

import com.acme.orders.domain.OrderStatus;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The path and query parameters of the document; what does not fit is an {@link InvalidRequest}. */
final class RequestParameters {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final Pattern WELL_ENCODED = Pattern.compile("([^%]|%[0-9A-Fa-f]{2})*+");

    private RequestParameters() {}

    static UUID orderId(Context context) {
        var text = context.pathParam("orderId");
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new InvalidRequest("orderId must be a uuid");
        }
        return UUID.fromString(text);
    }

    static Optional<OrderStatus> status(Context context) {
        return single(context, "status").map(text -> {
            for (var status : OrderStatus.values()) {
                if (status.name().toLowerCase(Locale.ROOT).equals(text)) {
                    return status;
                }
            }
            throw new InvalidRequest("status must be one of placed, paid");
        });
    }

    static int limit(Context context) {
        return number(context, "limit", 1, 100, 20);
    }

    static int offset(Context context) {
        return number(context, "offset", 0, 10_000, 0);
    }

    private static int number(Context context, String name, int minimum, int maximum, int ifAbsent) {
        var text = single(context, name);
        if (text.isEmpty()) {
            return ifAbsent;
        }
        if (SMALL_NUMBER.matcher(text.get()).matches()) {
            int number = Integer.parseInt(text.get());
            if (number >= minimum && number <= maximum) {
                return number;
            }
        }
        throw new InvalidRequest(name + " must be an integer from " + minimum + " to " + maximum);
    }

    private static Optional<String> single(Context context, String name) {
        var query = context.queryString();
        if (query != null && !WELL_ENCODED.matcher(query).matches()) {
            throw new InvalidRequest("the query must be percent-encoded");
        }
        var values = context.queryParams(name);
        if (values.size() > 1) {
            throw new InvalidRequest(name + " may be given once");
        }
        return values.stream().findFirst();
    }
}
