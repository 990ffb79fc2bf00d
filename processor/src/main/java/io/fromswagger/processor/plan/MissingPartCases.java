package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests that lack one thing which the document requires: a property of the body, a query parameter, a header. */
final class MissingPartCases {

    private final Schemas schemas;
    private final SchemaValidator validator;
    private final ParameterValues parameterValues;

    MissingPartCases(Schemas schemas, SchemaValidator validator, ParameterValues parameterValues) {
        this.schemas = schemas;
        this.validator = validator;
        this.parameterValues = parameterValues;
    }

    Stream<ContractCase> ofBody(Schema schema, Request legal, BodyValue body, Map<?, ?> members) {
        return schemas.compose(SchemaNode.of(schema, "")).required().stream()
                .filter(members::containsKey)
                .flatMap(name -> {
                    Map<String, @Nullable Object> without = copy(members);
                    without.remove(name);
                    return validator.accepts(schema, Direction.REQUEST, without)
                            ? Stream.empty()
                            : Stream.of(Cases.negative(
                                    "rejects_body_without_" + Words.snakeCase(name),
                                    "body without required '" + name + "'",
                                    legal.withBody(body.edited(
                                            without,
                                            new BodyEdit.Without(
                                                    JsonPlace.ROOT.child(name).pointer())))));
                });
    }

    /** A default takes the place of what is missing in most frameworks, so that such a parameter is left alone. */
    Stream<ContractCase> ofParameters(Operation operation, Request legal) {
        return operation.parameters().stream().filter(this::isMissed).map(parameter -> without(parameter, legal));
    }

    private boolean isMissed(Parameter parameter) {
        return parameter.required()
                && (parameter.in() == Parameter.In.QUERY || parameter.in() == Parameter.In.HEADER)
                && !parameterValues.isOurs(parameter)
                && !schemas.compose(SchemaNode.of(parameter.schema(), "")).has("default");
    }

    private static ContractCase without(Parameter parameter, Request legal) {
        boolean query = parameter.in() == Parameter.In.QUERY;
        Map<String, @Nullable Object> others = copy(query ? legal.query() : legal.header());
        others.remove(parameter.name());
        return Cases.negative(
                "rejects_missing_" + (query ? "query" : "header") + "_" + Words.snakeCase(parameter.name()),
                "without required " + (query ? "query parameter" : "header") + " '" + parameter.name() + "'",
                query ? legal.with(others, legal.header()) : legal.with(legal.query(), others));
    }

    static Map<String, @Nullable Object> copy(Map<?, ?> members) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }
}
