package io.fromswagger.contract;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds a service's call against the operation that it is for: values, as {@link RequestCheck} does, and besides what a
 * collaborator may pass over, but a caller must not count on.
 */
final class CallCheck {

    private final RequestCheck values;
    private final QueryCheck query;
    private final PartCheck parts;
    private final AcceptCheck accept = new AcceptCheck();
    private final SyntaxCheck syntax = new SyntaxCheck();

    CallCheck(RequestCheck values, QueryCheck query, PartCheck parts) {
        this.values = values;
        this.query = query;
        this.parts = parts;
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
        operation.body().ifPresent(documented -> violations.addAll(parts.check(documented, headers, body)));
        accept.check(operation, headers).ifPresent(violations::add);
        violations.addAll(syntax.check(operation, rawPath, headers, body));
        if (operation.body().isEmpty() && body.length > 0) {
            violations.add(new Violation(
                    Checks.REQUEST_BODY_CONFORMANCE,
                    "no body is documented (" + operation.pointer() + ")",
                    operation.pointer(),
                    operation.line(),
                    "no body",
                    body.length + " bytes"));
        }
        return violations;
    }
}
