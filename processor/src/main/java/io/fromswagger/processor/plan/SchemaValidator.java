package io.fromswagger.processor.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.NamedSchema;
import io.fromswagger.processor.model.Schema;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges values by the schemas of one document. Formats are not judged: most documents use them loosely. */
final class SchemaValidator {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;
    private final Schemas schemas;
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<Direction, Validator> validators = new EnumMap<>(Direction.class);
    private final Map<String, URI> registered = new HashMap<>();

    SchemaValidator(Api api, Schemas schemas) {
        this.api = api;
        this.schemas = schemas;
        for (NamedSchema named : api.schemas()) {
            definitions.put(named.schema().pointer().pointer(), "d" + definitions.size());
        }
    }

    /** What the value breaks, the deepest place first; empty when it is legal. */
    List<Breach> check(Schema schema, Direction direction, @Nullable Object value) {
        try {
            Validator.Result result =
                    validator(direction).validate(uri(schema, direction), (Object) JSON.valueToTree(value));
            return result.isValid()
                    ? List.of()
                    : result.getErrors().stream()
                            .map(error -> new Breach(error.getInstanceLocation(), error.getKeyword(), error.getError()))
                            .sorted((a, b) -> Integer.compare(
                                    b.location().length(), a.location().length()))
                            .toList();
        } catch (StackOverflowError endless) {
            return List.of(new Breach("", "$ref", "the schema contains itself without end"));
        }
    }

    boolean accepts(Schema schema, Direction direction, @Nullable Object value) {
        return check(schema, direction, value).isEmpty();
    }

    private Validator validator(Direction direction) {
        return validators.computeIfAbsent(direction, this::withNamedSchemas);
    }

    private Validator withNamedSchemas(Direction direction) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .withDisabledSchemaValidation(true)
                .withEvaluatorFactory(new EvaluatorFactory.Builder()
                        .withKeyword("pattern", SchemaValidator::pattern)
                        .build())
                .createValidator();
        Assertions assertions = assertions(direction);
        Map<String, Object> definitionsJson = new LinkedHashMap<>();
        for (NamedSchema named : api.schemas()) {
            SchemaNode node = SchemaNode.of(named);
            definitionsJson.put(definitions.getOrDefault(node.at().pointer(), ""), assertions.of(node));
        }
        validator.registerSchema(base(direction), (Object) JSON.valueToTree(Map.of("$defs", definitionsJson)));
        return validator;
    }

    /** Schemas outside of the named ones are registered when they are first asked for. */
    private URI uri(Schema schema, Direction direction) {
        String key = direction + " " + schema.pointer().pointer();
        URI known = registered.get(key);
        if (known != null) {
            return known;
        }
        URI uri = URI.create(base(direction) + ":" + registered.size());
        Map<String, Object> judged = assertions(direction).of(SchemaNode.of(schema, ""));
        validator(direction).registerSchema(uri, (Object) JSON.valueToTree(judged));
        registered.put(key, uri);
        return uri;
    }

    private Assertions assertions(Direction direction) {
        return new Assertions(
                schemas,
                direction,
                node -> schemas.target(node).flatMap(target -> {
                    String definition = definitions.get(target.at().pointer());
                    return definition == null
                            ? Optional.empty()
                            : Optional.of(base(direction) + "#/$defs/" + definition);
                }));
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
