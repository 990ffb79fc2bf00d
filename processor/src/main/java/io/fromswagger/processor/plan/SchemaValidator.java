package io.fromswagger.processor.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Schema;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges values by the schemas of one document. Formats are not judged: most documents use them loosely.
 *
 * <p>All schemas of a direction are registered at once, under names of our own: each registration makes the validator
 * copy all that it knows, and the document's names need not be fit for a URI.
 */
final class SchemaValidator {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Schemas schemas;
    private final Map<Direction, List<SchemaNode>> nodes = new EnumMap<>(Direction.class);
    private final Map<String, String> names = new HashMap<>();
    private final Map<Direction, Validator> validators = new EnumMap<>(Direction.class);

    SchemaValidator(Api api, Schemas schemas) {
        this.schemas = schemas;
        for (Direction direction : Direction.values()) {
            List<SchemaNode> all = new ArrayList<>();
            api.schemas().stream().map(SchemaNode::of).forEach(all::add);
            MentionedSchemas.of(api, direction).forEach(schema -> all.add(SchemaNode.of(schema, "")));
            nodes.put(direction, all);
            all.forEach(node -> names.putIfAbsent(node.at().pointer(), "s" + names.size()));
        }
    }

    /** What the value breaks, the deepest place first; empty when it is legal. */
    List<Breach> check(Schema schema, Direction direction, @Nullable Object value) {
        String name = names.get(schema.pointer().pointer());
        if (name == null) {
            throw new IllegalArgumentException("not mentioned by an operation: " + schema.pointer());
        }
        try {
            URI uri = URI.create(base(direction) + "#/$defs/" + name);
            Validator.Result result = validator(direction).validate(uri, (Object) JSON.valueToTree(value));
            if (result.isValid()) {
                return List.of();
            }
            return result.getErrors().stream()
                    .map(error -> new Breach(error.getInstanceLocation(), error.getKeyword(), error.getError()))
                    .sorted((a, b) ->
                            Integer.compare(b.location().length(), a.location().length()))
                    .toList();
        } catch (StackOverflowError endless) {
            return List.of(new Breach("", "$ref", "the schema contains itself without end"));
        }
    }

    boolean accepts(Schema schema, Direction direction, @Nullable Object value) {
        return check(schema, direction, value).isEmpty();
    }

    private Validator validator(Direction direction) {
        return validators.computeIfAbsent(direction, this::createValidator);
    }

    private Validator createValidator(Direction direction) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .withDisabledSchemaValidation(true)
                .withEvaluatorFactory(new EvaluatorFactory.Builder()
                        .withKeyword("pattern", SchemaValidator::pattern)
                        .withKeyword("patternProperties", BoundedPatternProperties::new)
                        .build())
                .createValidator();
        Assertions assertions = new Assertions(schemas, direction, this::reference);
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (SchemaNode node : nodes.getOrDefault(direction, List.of())) {
            definitions.computeIfAbsent(names.getOrDefault(node.at().pointer(), ""), name -> assertions.of(node));
        }
        validator.registerSchema(base(direction), (Object) JSON.valueToTree(Map.of("$defs", definitions)));
        return validator;
    }

    private Optional<String> reference(SchemaNode node) {
        return schemas.target(node)
                .map(target -> names.get(target.at().pointer()))
                .map(name -> "#/$defs/" + name);
    }

    private static URI base(Direction direction) {
        return URI.create("urn:" + direction);
    }

    private static Evaluator pattern(JsonNode keyword) {
        Optional<SpecPattern> pattern = SpecPattern.of(keyword.asString());
        return (context, node) -> !node.isString()
                        || pattern.map(it -> it.accepts(node.asString())).orElse(true)
                ? Evaluator.Result.success()
                : Evaluator.Result.failure("does not match " + keyword.asString());
    }

    /**
     * A rule that a value breaks.
     *
     * @param location of the culprit, as a JSON pointer within the value
     */
    record Breach(String location, String keyword, String rule) {

        @Override
        public String toString() {
            return "$" + location.replace('/', '.') + ": " + rule;
        }
    }
}
