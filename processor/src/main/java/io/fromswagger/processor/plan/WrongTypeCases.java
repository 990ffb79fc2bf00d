package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    List<ContractCase> ofBody(BodyChoice choice, Schema schema, Request legal, BodyValue body, Map<?, ?> members) {
        List<ContractCase> cases = new ArrayList<>();
        schemas.compose(SchemaNode.of(schema, "")).properties().forEach((name, nodes) -> {
            Composition property = schemas.compose(nodes);
            Optional<WrongTypes> wrong =
                    choice.kind() == MediaType.Kind.JSON ? WrongTypes.inJson(property) : WrongTypes.inText(property);
            if (wrong.isPresent() && !property.flag(Direction.REQUEST.excludes())) {
                Map<String, @Nullable Object> changed = MissingPartCases.copy(members);
                changed.put(name, wrong.get().value());
                if (!validator.accepts(schema, Direction.REQUEST, changed)) {
                    cases.add(Cases.negative(
                            "rejects_" + Words.snakeCase(name) + "_of_wrong_type",
                            "'" + name + "' is " + wrong.get().is(),
                            legal.withBody(new BodyValue(body.mediaType(), changed))));
                }
            }
        });
        return cases;
    }

    List<ContractCase> ofQuery(Operation operation, Request legal) {
        List<ContractCase> cases = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            wrong(parameter, Parameter.In.QUERY).ifPresent(wrong -> {
                Map<String, @Nullable Object> query = MissingPartCases.copy(legal.query());
                query.put(parameter.name(), wrong.value());
                cases.add(negative("query", parameter, wrong, legal.with(query, legal.header())));
            });
        }
        return cases;
    }

    /** Needs no resource that the parameter itself names, only those in front of it. */
    List<ContractCase> ofPath(Operation operation) {
        List<ContractCase> cases = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            wrong(parameter, Parameter.In.PATH).ifPresent(wrong -> {
                Possible<Request> request = requests.withPathParameter(operation, parameter, wrong.value());
                if (request.isPossible()) {
                    cases.add(negative("path", parameter, wrong, request.orElseThrow()));
                }
            });
        }
        return cases;
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
