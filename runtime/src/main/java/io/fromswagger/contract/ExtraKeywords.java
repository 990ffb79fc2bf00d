package io.fromswagger.contract;

import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import io.fromswagger.json.Json;
import java.util.Optional;

/** Teaches the validator formats, discriminators, {@code writeOnly} in a response, and patterns that come to an end. */
final class ExtraKeywords implements EvaluatorFactory {

    private final Direction direction;

    ExtraKeywords(Direction direction) {
        this.direction = direction;
    }

    @Override
    public Optional<Evaluator> create(SchemaParsingContext context, String keyword, JsonNode value) {
        if (keyword.equals("format") && value.isString()) {
            return Formats.enforced(value.asString()).map(ExtraKeywords::evaluator);
        }
        if (keyword.equals("pattern") && value.isString()) {
            return Optional.of(pattern(value.asString()));
        }
        if (keyword.equals("patternProperties") && value.isObject()) {
            return Optional.of(new BoundedPatternProperties(context, value));
        }
        if (keyword.equals("discriminator") && value.isObject()) {
            return BranchNamedByValue.of(context, value);
        }
        if (direction == Direction.RESPONSE && keyword.equals("writeOnly") && value.isBoolean() && value.asBoolean()) {
            return Optional.of((instanceContext, instance) -> Evaluator.Result.failure("write-only"));
        }
        return Optional.empty();
    }

    private static Evaluator evaluator(Formats.Format format) {
        return (context, instance) -> format.holds().test(scalar(instance))
                ? Evaluator.Result.success()
                : Evaluator.Result.failure("not " + format.spoken());
    }

    private static Evaluator pattern(String source) {
        BoundedPattern pattern = BoundedPattern.of(source);
        return (context, instance) -> !instance.isString() || pattern.accepts(instance.asString())
                ? Evaluator.Result.success()
                : Evaluator.Result.failure("does not match " + source);
    }

    private static Json scalar(JsonNode node) {
        if (node.isString()) {
            return Json.of(node.asString());
        }
        return node.isNumber() || node.isInteger() ? Json.of(node.asNumber()) : Json.NULL;
    }
}
