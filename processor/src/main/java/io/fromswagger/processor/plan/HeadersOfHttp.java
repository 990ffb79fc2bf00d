package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Parameter;
import java.util.Locale;
import java.util.Set;

/**
 * Headers of HTTP itself, which change what the answer is rather than what is asked for, and many of which a service may
 * pass over (RFC 9110); and those that are widely taken for such.
 */
final class HeadersOfHttp {

    private static final Set<String> NAMES = Set.of(
            "accept-charset",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "cookie",
            "date",
            "expect",
            "forwarded",
            "host",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "origin",
            "pragma",
            "prefer",
            "range",
            "te",
            "transfer-encoding",
            "upgrade",
            "x-http-method-override");

    private HeadersOfHttp() {}

    static boolean include(Parameter parameter) {
        return parameter.in() == Parameter.In.HEADER
                && NAMES.contains(parameter.name().toLowerCase(Locale.ROOT));
    }
}
