package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    List<ContractCase> ofBody(Schema schema, Request legal, BodyValue body, Map<?, ?> members) {
        List<ContractCase> cases = new ArrayList<>();
        Composition composition = schemas.compose(SchemaNode.of(schema, ""));
        for (String name : composition.required()) {
            Map<String, @Nullable Object> without = copy(members);
            without.remove(name);
            boolean illegal = members.containsKey(name) && !validator.accepts(schema, Direction.REQUEST, without);
            if (illegal) {
                cases.add(Cases.negative(
                        "rejects_body_without_" + Words.snakeCase(name),
                        "body without required '" + name + "'",
                        legal.withBody(new BodyValue(body.mediaType(), without))));
            }
        }
        return cases;
    }

    /** A default takes the place of what is missing in most frameworks, so that such a parameter is left alone. */
    List<ContractCase> ofParameters(Operation operation, Request legal) {
        List<ContractCase> cases = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            boolean query = parameter.in() == Parameter.In.QUERY;
            boolean leftOut = parameter.required()
                    && (query || parameter.in() == Parameter.In.HEADER)
                    && !parameterValues.isOurs(parameter)
                    && !schemas.compose(SchemaNode.of(parameter.schema(), "")).has("default");
            if (leftOut) {
                Map<String, @Nullable Object> others = copy(query ? legal.query() : legal.header());
                others.remove(parameter.name());
                String place = query ? "query" : "header";
                cases.add(Cases.negative(
                        "rejects_missing_" + place + "_" + Words.snakeCase(parameter.name()),
                        "without required " + (query ? "query parameter" : "header") + " '" + parameter.name() + "'",
                        query ? legal.with(others, legal.header()) : legal.with(legal.query(), others)));
            }
        }
        return cases;
    }

    static Map<String, @Nullable Object> copy(Map<?, ?> members) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }
}
