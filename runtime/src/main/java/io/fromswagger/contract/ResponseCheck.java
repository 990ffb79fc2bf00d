package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a response against its operation: status, headers, body. */
final class ResponseCheck {

    private static final Set<Integer> BODILESS = Set.of(204, 205, 304);

    private final SchemaCheck schemas;
    private final ParameterReader reader;
    private final BodyCheck bodies;

    ResponseCheck(SchemaCheck schemas) {
        this.schemas = schemas;
        this.reader = new ParameterReader(new SchemaTypes(schemas.library()));
        this.bodies = new BodyCheck(
                schemas, Direction.RESPONSE, Checks.CONTENT_TYPE_CONFORMANCE, Checks.RESPONSE_SCHEMA_CONFORMANCE);
    }

    List<Violation> check(OperationContract operation, int status, Headers headers, byte[] body) {
        Optional<ResponseContract> documented = operation.response(status);
        List<Violation> violations = new ArrayList<>(status(operation, status, documented));
        documented.ifPresent(response -> {
            response.headers().forEach(header -> violations.addAll(header(header, headers)));
            violations.addAll(body(operation, response, status, headers, body));
        });
        if (documented.isEmpty() && status / 100 == 2 && body.length > 0) {
            violations.addAll(asOtherSuccess(operation, headers, body));
        }
        return violations;
    }

    Optional<Json> header(OperationContract operation, int status, String name, Headers headers) {
        Optional<HeaderContract> documented = Stream.concat(
                        operation.response(status).stream(), operation.responses().stream())
                .flatMap(response -> response.headers().stream())
                .filter(header -> header.name().equalsIgnoreCase(name))
                .findFirst();
        return ParameterTexts.joined(headers, name)
                .map(text -> documented
                        .flatMap(header -> best(header, reader.readHeader(header, text)))
                        .orElse(Json.of(text)));
    }

    private Optional<Json> best(HeaderContract header, List<Json> readings) {
        return readings.stream()
                .filter(reading -> schemas.accepts(header.schema(), reading))
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    private static List<Violation> status(
            OperationContract operation, int status, Optional<ResponseContract> documented) {
        boolean byDefault = documented
                .filter(response -> response.status().equalsIgnoreCase("default"))
                .isPresent();
        String pointer = documented.map(ResponseContract::pointer).orElse(operation.pointer() + "/responses");
        int line = documented.map(ResponseContract::line).orElse(operation.line());
        if (status >= 500 && (documented.isEmpty() || byDefault)) {
            return List.of(new Violation(
                    Checks.NOT_A_SERVER_ERROR,
                    "the service must not fail: no " + status + " is documented (" + pointer + ")",
                    pointer,
                    line,
                    "no 5xx",
                    String.valueOf(status)));
        }
        if (documented.isPresent()) {
            return List.of();
        }
        String known = Wording.either(
                operation.responses().stream().map(ResponseContract::status).toList());
        return List.of(new Violation(
                Checks.STATUS_CODE_CONFORMANCE,
                "the status must be " + known + " (" + pointer + ")",
                pointer,
                line,
                known,
                String.valueOf(status)));
    }

    private List<Violation> header(HeaderContract header, Headers headers) {
        Optional<String> text = ParameterTexts.joined(headers, header.name());
        if (header.name().equalsIgnoreCase("Content-Type")) {
            return List.of();
        }
        if (text.isEmpty()) {
            return header.required() ? List.of(missing(header)) : List.of();
        }
        List<Json> readings = reader.readHeader(header, text.get());
        return readings.stream().anyMatch(reading -> schemas.accepts(header.schema(), reading))
                ? List.of()
                : schemas.check(
                        Checks.RESPONSE_HEADERS_CONFORMANCE,
                        "header " + header.name(),
                        header.schema(),
                        header.line(),
                        readings.get(0));
    }

    private static Violation missing(HeaderContract header) {
        return new Violation(
                Checks.RESPONSE_HEADERS_CONFORMANCE,
                "header " + header.name() + " is required (" + header.pointer() + ")",
                header.pointer(),
                header.line(),
                header.name(),
                "absent");
    }

    /** A success that the document doesn't know: its body should at least be that of one that it does know. */
    private List<Violation> asOtherSuccess(OperationContract operation, Headers headers, byte[] body) {
        List<List<Violation>> faults = operation.responses().stream()
                .filter(known ->
                        known.status().startsWith("2") && !known.content().isEmpty())
                .map(known -> bodies.check(known.content(), SpecPlace.of(known.pointer(), known.line()), headers, body))
                .toList();
        return faults.isEmpty() || faults.contains(List.<Violation>of()) ? List.of() : faults.get(0);
    }

    private List<Violation> body(
            OperationContract operation, ResponseContract response, int status, Headers headers, byte[] body) {
        boolean head = operation.method().equals("HEAD");
        if (head || BODILESS.contains(status)) {
            String what = head ? "an answer to HEAD" : "a " + status;
            return signOfBody(status, headers, body)
                    .map(sign -> List.of(unexpectedBody(response, what, sign)))
                    .orElse(List.of());
        }
        SpecPlace place = SpecPlace.of(response.pointer(), response.line());
        return response.content().isEmpty() ? List.of() : bodies.check(response.content(), place, headers, body);
    }

    /** Clients don't read what follows such a status, so that only its headers tell of it (RFC 9110, 8.6; RFC 9112, 6.1). */
    private static Optional<String> signOfBody(int status, Headers headers, byte[] body) {
        if (body.length > 0) {
            return Optional.of(body.length + " bytes");
        }
        Optional<String> length =
                headers.first("Content-Length").filter(text -> !text.isBlank() && !text.matches("0+"));
        Optional<String> coding = headers.first("Transfer-Encoding").filter(text -> status == 204);
        return status == 204 || status == 205
                ? length.map(text -> "Content-Length: " + text)
                        .or(() -> coding.map(text -> "Transfer-Encoding: " + text))
                : Optional.empty();
    }

    private static Violation unexpectedBody(ResponseContract response, String what, String sign) {
        return new Violation(
                Checks.RESPONSE_SCHEMA_CONFORMANCE,
                what + " must have no body (" + response.pointer() + ")",
                response.pointer(),
                response.line(),
                "no body",
                sign);
    }
}
