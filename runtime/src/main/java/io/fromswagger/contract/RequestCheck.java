package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a request against its operation: parameters, then the body. */
final class RequestCheck {

    /** Headers that OpenAPI wants documented elsewhere, and ignored as parameters. */
    private static final Set<String> NOT_PARAMETERS = Set.of("accept", "content-type", "authorization");

    private final SchemaCheck schemas;
    private final ParameterReader reader;
    private final BodyCheck bodies;

    RequestCheck(SchemaCheck schemas) {
        this.schemas = schemas;
        this.reader = new ParameterReader(new SchemaTypes(schemas.library()));
        this.bodies = new BodyCheck(
                schemas, Direction.REQUEST, Checks.REQUEST_BODY_CONFORMANCE, Checks.REQUEST_BODY_CONFORMANCE);
    }

    List<Violation> check(OperationContract operation, String rawPath, String rawQuery, Headers headers, byte[] body) {
        return check(operation, rawPath, rawQuery, headers, body, true);
    }

    /** @param isWhole whether the body is as it was sent; else a U+FFFD stands for what is lost of it */
    List<Violation> check(
            OperationContract operation,
            String rawPath,
            String rawQuery,
            Headers headers,
            byte[] body,
            boolean isWhole) {
        Map<String, String> path =
                PathTemplate.of(operation.requestPath()).match(rawPath).orElse(Map.of());
        ParameterTexts texts = ParameterTexts.of(path, rawQuery, headers);
        List<Violation> violations = new ArrayList<>();
        for (ParameterContract parameter : operation.parameters()) {
            if (parameter.in() != ParameterContract.In.HEADER
                    || !NOT_PARAMETERS.contains(parameter.name().toLowerCase(Locale.ROOT))) {
                violations.addAll(parameter(parameter, texts));
            }
        }
        operation.body().ifPresent(documented -> violations.addAll(body(documented, headers, body, isWhole)));
        return violations;
    }

    /** The likeliest reading of a parameter that its schema accepts, else the likeliest; empty when it is not there. */
    Optional<Json> parameter(
            OperationContract operation,
            ParameterContract parameter,
            String rawPath,
            String rawQuery,
            Headers headers) {
        Map<String, String> path =
                PathTemplate.of(operation.requestPath()).match(rawPath).orElse(Map.of());
        List<Json> readings = reader.read(parameter, ParameterTexts.of(path, rawQuery, headers));
        return readings.stream()
                .filter(reading -> schemas.accepts(parameter.schema(), reading))
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    private List<Violation> parameter(ParameterContract parameter, ParameterTexts texts) {
        List<Json> readings = reader.read(parameter, texts);
        if (readings.isEmpty()) {
            return parameter.required() ? List.of(missing(parameter)) : List.of();
        }
        Json schema = parameter.schema();
        return readings.stream().anyMatch(reading -> schemas.accepts(schema, reading))
                ? List.of()
                : schemas.check(
                        Checks.REQUEST_PARAMETERS_CONFORMANCE,
                        parameter.spoken(),
                        schema,
                        parameter.line(),
                        readings.get(0));
    }

    private static Violation missing(ParameterContract parameter) {
        return new Violation(
                Checks.REQUEST_PARAMETERS_CONFORMANCE,
                parameter.spoken() + " is required (" + parameter.pointer() + ")",
                parameter.pointer(),
                parameter.line(),
                parameter.name(),
                "absent");
    }

    private List<Violation> body(BodyContract documented, Headers headers, byte[] body, boolean isWhole) {
        if (body.length == 0) {
            return documented.required()
                    ? List.of(new Violation(
                            Checks.REQUEST_BODY_CONFORMANCE,
                            "a body is required (" + documented.pointer() + ")",
                            documented.pointer(),
                            documented.line(),
                            "a body",
                            "no body"))
                    : List.of();
        }
        SpecPlace place = SpecPlace.of(documented.pointer(), documented.line());
        return documented.content().isEmpty()
                ? List.of()
                : bodies.check(documented.content(), place, headers, body, isWhole);
    }
}
