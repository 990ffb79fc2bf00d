package io.fromswagger.processor.plan;

import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.pattern.SpecPattern;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges values by the schemas of one document. Formats are judged only when asked for: most documents use them loosely.
 *
 * <p>All schemas that a direction needs are registered at once, under names of our own: each registration makes the validator
 * copy all that it knows, and the document's names need not be fit for a URI.
 */
final class SchemaValidator {

    private final Schemas schemas;
    private final Map<Direction, List<SchemaNode>> mentioned = new EnumMap<>(Direction.class);
    private final Map<String, String> names = new HashMap<>();
    private final Map<Direction, Validator> validators = new EnumMap<>(Direction.class);
    private boolean formatsCount;

    SchemaValidator(Api api, Schemas schemas) {
        this.schemas = schemas;
        api.schemas().stream().map(SchemaNode::of).forEach(this::name);
        for (Direction direction : Direction.values()) {
            List<SchemaNode> nodes = MentionedSchemas.of(api, direction).stream()
                    .map(schema -> SchemaNode.of(schema, ""))
                    .toList();
            nodes.forEach(this::name);
            mentioned.put(direction, nodes);
        }
    }

    private void name(SchemaNode node) {
        names.putIfAbsent(node.at().pointer(), "s" + names.size());
    }

    /** What the value breaks, the deepest place first; empty when it is legal. */
    List<Breach> check(Schema schema, Direction direction, @Nullable Object value) {
        String name = names.get(schema.pointer().pointer());
        if (name == null) {
            throw new IllegalArgumentException("not mentioned by an operation: " + schema.pointer());
        }
        try {
            URI uri = URI.create(base(direction) + "#/$defs/" + name);
            Validator.Result result = validator(direction).validate(uri, PlainNode.of(value));
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

    /** The formats that a value breaks, if that is all that it breaks, the deepest place first. */
    List<Breach> looseFormats(Schema schema, Direction direction, @Nullable Object value) {
        formatsCount = true;
        List<Breach> breaches;
        try {
            breaches = check(schema, direction, value).stream()
                    .filter(breach -> breach.keyword().equals("format"))
                    .toList();
        } finally {
            formatsCount = false;
        }
        return breaches.isEmpty() || accepts(schema, direction, value) ? breaches : List.of();
    }

    boolean accepts(Schema schema, Direction direction, @Nullable Object value) {
        return check(schema, direction, value).isEmpty();
    }

    private Validator validator(Direction direction) {
        return validators.computeIfAbsent(direction, this::createValidator);
    }

    private Validator createValidator(Direction direction) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(PlainNode.factory())
                .withDisabledSchemaValidation(true)
                .withEvaluatorFactory(new EvaluatorFactory.Builder()
                        .withKeyword("pattern", SchemaValidator::pattern)
                        .withKeyword("format", this::format)
                        .withKeyword("patternProperties", BoundedPatternProperties::new)
                        .withKeyword(NamedBranch.KEYWORD, NamedBranch::new)
                        .build())
                .createValidator();
        validator.registerSchema(base(direction), PlainNode.of(Map.of("$defs", reachable(direction))));
        return validator;
    }

    /** The schemas that values of this direction are judged by: the mentioned ones, and all that those refer to. */
    private Map<String, Object> reachable(Direction direction) {
        Deque<SchemaNode> open = new ArrayDeque<>(mentioned.getOrDefault(direction, List.of()));
        Assertions assertions = new Assertions(schemas, direction, node -> reference(node, open));
        Map<String, Object> reachable = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            SchemaNode node = open.remove();
            String name = names.getOrDefault(node.at().pointer(), "");
            if (!reachable.containsKey(name)) {
                reachable.put(name, assertions.of(node));
            }
        }
        return reachable;
    }

    private Optional<String> reference(SchemaNode node, Collection<SchemaNode> targets) {
        Optional<SchemaNode> target =
                schemas.target(node).filter(it -> names.containsKey(it.at().pointer()));
        target.ifPresent(targets::add);
        return target.map(it -> "#/$defs/" + names.get(it.at().pointer()));
    }

    private static URI base(Direction direction) {
        return URI.create("urn:" + direction);
    }

    private Evaluator format(JsonNode keyword) {
        Optional<StrictFormats.Format> format = StrictFormats.of(keyword.asString());
        return (context, node) ->
                !formatsCount || format.isEmpty() || format.get().holds().test(node)
                        ? Evaluator.Result.success()
                        : Evaluator.Result.failure("is no " + format.get().spoken());
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
