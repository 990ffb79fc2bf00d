package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests in which one thing is of the wrong type: a property of the body, a query parameter, a path parameter. */
final class WrongTypeCases {

    private final Schemas schemas;
    private final SchemaValidator validator;
    private final Requests requests;

    WrongTypeCases(Schemas schemas, SchemaValidator validator, Requests requests) {
        this.schemas = schemas;
        this.validator = validator;
        this.requests = requests;
    }

    Stream<ContractCase> ofBody(BodyChoice choice, Schema schema, Request legal, BodyValue body, Map<?, ?> members) {
        return schemas.compose(SchemaNode.of(schema, "")).properties().entrySet().stream()
                .flatMap(property -> wrong(choice, schemas.compose(property.getValue())).stream()
                        .flatMap(wrong -> {
                            String name = property.getKey();
                            Map<String, @Nullable Object> changed = MissingPartCases.copy(members);
                            changed.put(name, wrong.value());
                            return validator.accepts(schema, Direction.REQUEST, changed)
                                    ? Stream.empty()
                                    : Stream.of(Cases.negative(
                                            "rejects_" + Words.snakeCase(name) + "_of_wrong_type",
                                            "'" + name + "' is " + wrong.is(),
                                            legal.withBody(body.edited(
                                                    changed,
                                                    new BodyEdit.With(
                                                            JsonPlace.ROOT
                                                                    .child(name)
                                                                    .pointer(),
                                                            wrong.value())))));
                        }));
    }

    private static Optional<WrongTypes> wrong(BodyChoice choice, Composition property) {
        if (property.flag(Direction.REQUEST.excludes())) {
            return Optional.empty();
        }
        return choice.kind() == MediaType.Kind.JSON ? WrongTypes.inJson(property) : WrongTypes.inText(property);
    }

    Stream<ContractCase> ofQuery(Operation operation, Request legal) {
        return operation.parameters().stream()
                .flatMap(parameter -> wrong(parameter, Parameter.In.QUERY).stream()
                        .map(wrong -> {
                            Map<String, @Nullable Object> query = MissingPartCases.copy(legal.query());
                            query.put(parameter.name(), wrong.value());
                            return negative("query", parameter, wrong, legal.with(query, legal.header()));
                        }));
    }

    /** Needs no resource that the parameter itself names, only those in front of it. */
    Stream<ContractCase> ofPath(Operation operation) {
        return operation.parameters().stream()
                .flatMap(parameter -> wrong(parameter, Parameter.In.PATH).stream()
                        .flatMap(wrong -> {
                            Possible<Request> request = requests.withPathParameter(operation, parameter, wrong.value());
                            return request.isPossible()
                                    ? Stream.of(negative("path", parameter, wrong, request.orElseThrow()))
                                    : Stream.empty();
                        }));
    }

    private Optional<WrongTypes> wrong(Parameter parameter, Parameter.In place) {
        boolean plain = parameter.style().equals("form") || parameter.style().equals("simple");
        return parameter.in() != place || !plain
                ? Optional.empty()
                : WrongTypes.inText(schemas.compose(SchemaNode.of(parameter.schema(), "")))
                        .filter(wrong -> !validator.accepts(parameter.schema(), Direction.REQUEST, wrong.value()));
    }

    private static ContractCase negative(String place, Parameter parameter, WrongTypes wrong, Request request) {
        return Cases.negative(
                "rejects_" + place + "_" + Words.snakeCase(parameter.name()) + "_of_wrong_type",
                place + " parameter '" + parameter.name() + "' is " + wrong.is(),
                request);
    }
}
