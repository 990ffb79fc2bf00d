package io.fromswagger.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a service's call against the operation that it is for: values, as {@link RequestCheck} does, and besides what a
 * collaborator may pass over, but a caller must not count on.
 */
final class CallCheck {

    private final RequestCheck values;
    private final QueryCheck query;

    CallCheck(RequestCheck values, QueryCheck query) {
        this.values = values;
        this.query = query;
    }

    /** @param isWhole whether the body is as it was sent; else a U+FFFD stands for what is lost of it */
    List<Violation> check(
            OperationContract operation,
            String rawPath,
            String rawQuery,
            Headers headers,
            byte[] body,
            boolean isWhole) {
        List<Violation> violations =
                new ArrayList<>(values.check(operation, rawPath, rawQuery, headers, body, isWhole));
        violations.addAll(query.check(operation, rawQuery));
        if (operation.body().isEmpty() && body.length > 0) {
            violations.add(new Violation(
                    Checks.REQUEST_BODY_CONFORMANCE,
                    "no body is documented (" + operation.pointer() + ")",
                    operation.pointer(),
                    operation.line(),
                    "no body",
                    body.length + " bytes"));
        }
        if (isMarked(headers, body)) {
            violations.add(new Violation(
                    Checks.REQUEST_BODY_CONFORMANCE,
                    "the body must be JSON, but begins with a byte order mark (" + operation.pointer() + ")",
                    operation.pointer(),
                    operation.line(),
                    "JSON",
                    "a byte order mark"));
        }
        return violations;
    }

    /** A reader may pass over a byte order mark, but who sends must not write one (RFC 8259, 8.1). */
    private static boolean isMarked(Headers headers, byte[] body) {
        return headers.first("Content-Type")
                        .flatMap(MediaType::parse)
                        .filter(MediaType::isJson)
                        .isPresent()
                && new String(body, StandardCharsets.UTF_8).startsWith("\uFEFF");
    }
}
