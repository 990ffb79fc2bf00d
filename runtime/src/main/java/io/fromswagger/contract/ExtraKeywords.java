package io.fromswagger.contract;

import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import io.fromswagger.json.Json;
import java.util.Optional;

/** Teaches the validator what JSON Schema leaves open: formats, and {@code writeOnly} in a response. */
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

    private static Json scalar(JsonNode node) {
        if (node.isString()) {
            return Json.of(node.asString());
        }
        return node.isNumber() || node.isInteger() ? Json.of(node.asNumber()) : Json.NULL;
    }
}
