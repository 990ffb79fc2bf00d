package io.fromswagger.processor.plan;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import io.fromswagger.processor.pattern.SpecPattern;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code patternProperties} whose patterns come to an end; a property of which that can't be told is let pass. */
final class BoundedPatternProperties implements Evaluator {

    private final Map<String, Optional<SpecPattern>> patterns = new LinkedHashMap<>();
    private final Map<String, String> schemas = new LinkedHashMap<>();

    BoundedPatternProperties(SchemaParsingContext context, JsonNode keyword) {
        keyword.asObject().forEach((source, schema) -> {
            patterns.put(source, SpecPattern.of(source));
            schemas.put(source, context.getAbsoluteUri(schema));
        });
    }

    @Override
    public Result evaluate(EvaluationContext context, JsonNode node) {
        if (!node.isObject()) {
            return Result.success();
        }
        Set<String> known = new HashSet<>();
        boolean holds = true;
        for (Map.Entry<String, JsonNode> member : node.asObject().entrySet()) {
            for (Map.Entry<String, Optional<SpecPattern>> pattern : patterns.entrySet()) {
                Optional<Boolean> occurs = pattern.getValue().flatMap(it -> it.occursIn(member.getKey()));
                if (occurs.orElse(true)) {
                    known.add(member.getKey());
                }
                if (occurs.orElse(false)) {
                    holds &= context.resolveInternalRefAndValidate(schemas.get(pattern.getKey()), member.getValue());
                }
            }
        }
        return holds ? Result.success(Set.copyOf(known)) : Result.failure();
    }
}
