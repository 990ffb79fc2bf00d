package io.fromswagger.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a call against what HTTP and its formats want of every message, whatever the document says: readers get over some of it,
 * but each in a way of its own.
 */
final class SyntaxCheck {

    /** Headers that name one thing, so that a second line contradicts the first (RFC 9110, 5.3, 8.3 and 11.6.2). */
    private static final List<String> ONCE = List.of("Authorization", "Content-Type");

    /** What a value in a path begins with, by the style of its parameter (RFC 6570, 3.2.5 and 3.2.7). */
    private static final Map<String, String> SIGNS = Map.of("label", ".", "matrix", ";");

    private static final String ENCODED = "a percent sign as %25, all other octets UTF-8";

    /** Empty where nothing is wrong. */
    List<Violation> check(OperationContract operation, String rawPath, Headers headers, byte[] body) {
        List<Violation> violations = new ArrayList<>();
        for (String name : ONCE) {
            int lines = headers.all(name).size();
            if (lines > 1) {
                String rule = "header " + name + " must be there once";
                violations.add(violation(
                        Checks.REQUEST_PARAMETERS_CONFORMANCE, rule, operation, "one line", lines + " lines"));
            }
        }
        violations.addAll(path(operation, rawPath));
        headers.first("Content-Type")
                .flatMap(type -> body(operation, type, body))
                .ifPresent(violations::add);
        return violations;
    }

    /** A path's values are percent-encoded UTF-8 (RFC 3986, 2.1 and 2.5), behind the sign of their style. */
    private static List<Violation> path(OperationContract operation, String rawPath) {
        Map<String, String> values =
                PathTemplate.of(operation.requestPath()).match(rawPath).orElse(Map.of());
        List<Violation> violations = new ArrayList<>();
        values.forEach((name, value) -> {
            if (!PercentCode.isWellFormed(value)) {
                violations.add(violation(
                        Checks.REQUEST_PARAMETERS_CONFORMANCE,
                        "path parameter " + name + " must be percent-encoded UTF-8",
                        operation,
                        ENCODED,
                        Wording.cut(value)));
            }
        });
        for (ParameterContract parameter : operation.parameters()) {
            String sign = SIGNS.getOrDefault(parameter.style(), "");
            String value = values.get(parameter.name());
            if (parameter.in() == ParameterContract.In.PATH
                    && value != null
                    && !PercentCode.decode(value).startsWith(sign)) {
                violations.add(new Violation(
                        Checks.REQUEST_PARAMETERS_CONFORMANCE,
                        parameter.spoken() + " must begin with " + sign + " (" + parameter.pointer() + ")",
                        parameter.pointer(),
                        parameter.line(),
                        sign + "…",
                        Wording.cut(value)));
            }
        }
        return violations;
    }

    private static Optional<Violation> body(OperationContract operation, String header, byte[] body) {
        Optional<MediaType> type = MediaType.parse(header);
        if (type.filter(MediaType::isJson).isPresent()) {
            return isMarked(body)
                    ? Optional.of(ofBody(
                            "the body must be JSON, but begins with a byte order mark",
                            operation,
                            "JSON",
                            "a byte order mark"))
                    : Optional.empty();
        }
        if (type.filter(MediaType::isForm).isPresent()) {
            return form(operation, type.get(), body);
        }
        return type.filter(MediaType::isMultipartForm)
                .flatMap(parts -> Multipart.flaw(header, body))
                .map(flaw -> ofBody(flaw, operation, "parts as RFC 7578 has them", "a body in parts without"));
    }

    /** A reader may pass over a byte order mark, but who sends must not write one (RFC 8259, 8.1). */
    private static boolean isMarked(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).startsWith("\uFEFF");
    }

    private static Optional<Violation> form(OperationContract operation, MediaType type, byte[] body) {
        if (!type.charset().equals(StandardCharsets.UTF_8)) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        ParameterTexts.pairs(new String(body, StandardCharsets.UTF_8), "&")
                .forEach(pair -> values.putIfAbsent(pair.name(), pair.raw()));
        return values.entrySet().stream()
                .filter(value -> !PercentCode.isWellFormed(value.getValue()))
                .findFirst()
                .map(value -> ofBody(
                        "form field " + value.getKey() + " must be percent-encoded UTF-8",
                        operation,
                        ENCODED,
                        Wording.cut(value.getValue())));
    }

    private static Violation ofBody(String rule, OperationContract operation, String expected, String actual) {
        return violation(Checks.REQUEST_BODY_CONFORMANCE, rule, operation, expected, actual);
    }

    private static Violation violation(
            String check, String rule, OperationContract operation, String expected, String actual) {
        return new Violation(
                check,
                rule + " (" + operation.pointer() + ")",
                operation.pointer(),
                operation.line(),
                expected,
                actual);
    }
}
