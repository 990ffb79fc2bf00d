package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.Variant.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requests in which a required parameter is missing, or the value of one breaks one rule of its schema. */
final class IllegalParameterCases {

    /** What stays one segment of a path, and no other than it was. */
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_~-]{1,200}");

    private static final Pattern HEADER = Pattern.compile("[!-~]([ -~]{0,500}[!-~])?");
    private static final int LONGEST_IN_URL = 1_000;

    private final Schemas schemas;
    private final SchemaValidator validator;
    private final Requests requests;
    private final ParameterValues parameterValues;

    IllegalParameterCases(
            Schemas schemas, SchemaValidator validator, Requests requests, ParameterValues parameterValues) {
        this.schemas = schemas;
        this.validator = validator;
        this.requests = requests;
        this.parameterValues = parameterValues;
    }

    /** A default takes the place of what is missing in most frameworks, so that such a parameter is left alone. */
    Stream<ContractCase> missing(Operation operation, Request legal) {
        return operation.parameters().stream()
                .filter(it -> it.required() && it.in() != Parameter.In.PATH && !parameterValues.isOurs(it))
                .filter(it -> !composition(it).has("default"))
                .map(parameter -> Cases.negative(
                        "rejects_missing_" + word(parameter),
                        "without required " + place(parameter) + " '" + parameter.name() + "'",
                        legal.without(parameter)));
    }

    /** A lazy stream for each kind. */
    List<Stream<ContractCase>> inQuery(Operation operation, Request legal) {
        return broken(operation, Parameter.In.QUERY, legal);
    }

    List<Stream<ContractCase>> inHeader(Operation operation, Request legal) {
        return broken(operation, Parameter.In.HEADER, legal);
    }

    private List<Stream<ContractCase>> broken(Operation operation, Parameter.In in, Request legal) {
        List<Stream<ContractCase>> kinds = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            kinds.add(operation.parameters().stream()
                    .filter(parameter -> parameter.in() == in)
                    .flatMap(parameter -> variants(parameter, rule)
                            .map(variant -> negative(parameter, variant, legal.with(parameter, variant.value())))));
        }
        return kinds;
    }

    /** Needs no resource that the parameter itself names, only those in front of it. */
    Stream<ContractCase> inPath(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == Parameter.In.PATH)
                .flatMap(parameter -> Stream.of(Rule.TYPE, Rule.NUMBER, Rule.PATTERN, Rule.FORMAT)
                        .flatMap(rule -> variants(parameter, rule))
                        .flatMap(variant -> {
                            Possible<Request> request =
                                    requests.withPathParameter(operation, parameter, variant.value());
                            return request.isPossible()
                                    ? Stream.of(negative(parameter, variant, request.orElseThrow()))
                                    : Stream.empty();
                        }));
    }

    private Stream<Variant> variants(Parameter parameter, Rule rule) {
        boolean plain = parameter.style().equals("form") || parameter.style().equals("simple");
        if (!plain || parameterValues.isOurs(parameter) || HeadersOfHttp.include(parameter)) {
            return Stream.empty();
        }
        Composition schema = composition(parameter);
        Possible<Object> legal = parameterValues.of(parameter);
        return IllegalValues.inText(schema, legal.value()).stream()
                .filter(variant -> variant.rule() == rule && travels(parameter, String.valueOf(variant.value())))
                .filter(variant -> rule == Rule.FORMAT
                        ? schema.unions().isEmpty()
                        : !validator.accepts(parameter.schema(), Direction.REQUEST, variant.value()));
    }

    private static boolean travels(Parameter parameter, String text) {
        return switch (parameter.in()) {
            case PATH -> SEGMENT.matcher(text).matches();
            case HEADER -> HEADER.matcher(text).matches();
            case QUERY, COOKIE -> text.length() <= LONGEST_IN_URL;
        };
    }

    private Composition composition(Parameter parameter) {
        return schemas.compose(SchemaNode.of(parameter.schema(), ""));
    }

    private static ContractCase negative(Parameter parameter, Variant variant, Request request) {
        return Cases.negative(
                "rejects_" + word(parameter) + "_" + variant.word(),
                place(parameter) + " '" + parameter.name() + "' " + variant.is(),
                request);
    }

    /** {@code query_limit} */
    static String word(Parameter parameter) {
        return parameter.in().name().toLowerCase(Locale.ROOT) + "_" + Words.snakeCase(parameter.name());
    }

    static String place(Parameter parameter) {
        return switch (parameter.in()) {
            case PATH -> "path parameter";
            case QUERY -> "query parameter";
            case HEADER -> "header";
            case COOKIE -> "cookie";
        };
    }
}
