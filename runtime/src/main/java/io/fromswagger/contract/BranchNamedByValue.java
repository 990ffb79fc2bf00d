package io.fromswagger.contract;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A {@code discriminator}: an object has to be what the value of one of its properties says it is. */
final class BranchNamedByValue implements Evaluator {

    private final String property;
    private final Map<String, String> branches = new LinkedHashMap<>();
    private final boolean closed;

    private BranchNamedByValue(SchemaParsingContext context, Map<String, JsonNode> discriminator) {
        this.property = discriminator.get("propertyName").asString();
        discriminator
                .get(NamedBranches.BRANCHES)
                .asObject()
                .forEach((value, reference) ->
                        branches.put(value, context.getAbsoluteUri(pointer(reference.asString()))));
        this.closed = discriminator.get(NamedBranches.CLOSED).asBoolean();
    }

    private static String pointer(String reference) {
        return reference.substring(reference.indexOf('#') + 1);
    }

    /** Empty where the discriminator has no branches to choose from. */
    static Optional<Evaluator> of(SchemaParsingContext context, JsonNode keyword) {
        Map<String, JsonNode> discriminator = keyword.asObject();
        return discriminator.containsKey(NamedBranches.BRANCHES)
                ? Optional.of(new BranchNamedByValue(context, discriminator))
                : Optional.empty();
    }

    @Override
    public Result evaluate(EvaluationContext context, JsonNode node) {
        JsonNode value = node.isObject() ? node.asObject().get(property) : null;
        if (value == null || !value.isString()) {
            return Result.success();
        }
        String branch = branches.get(value.asString());
        if (branch == null) {
            return closed ? Result.failure("names no schema") : Result.success();
        }
        return context.resolveRefAndValidate(branch, node) ? Result.success() : Result.failure("is something else");
    }
}
