package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON bodies of sequences: those from which most can be told. */
final class SequenceBodies {

    private static final int MOST_CHARACTERS = 20_000;

    private final Bodies bodies;
    private final Requests requests;
    private final SchemaValidator validator;
    private final Schemas schemas;
    private final BodyPlaces places;

    SequenceBodies(Bodies bodies, Requests requests, SchemaValidator validator, Schemas schemas) {
        this.bodies = bodies;
        this.requests = requests;
        this.validator = validator;
        this.schemas = schemas;
        this.places = new BodyPlaces(schemas, validator);
    }

    /**
     * A body.
     *
     * @param ofItsOwn whether the document gives it for this very operation, which therefore has to take it
     */
    record Choice(BodyValue body, boolean ofItsOwn) {}

    /** The example with the most members, if it has more than the sample. */
    Optional<BodyValue> fullest(Operation operation) {
        Optional<BodyValue> sample = sample(operation);
        return examples(operation).stream()
                .filter(body -> sample.isPresent()
                        && members(body).size() > members(sample.get()).size())
                .max(Comparator.comparingInt(body -> members(body).size()));
    }

    /** The body that differs most from what is there already: an example of either operation, else the sample. */
    Optional<Choice> unlike(Operation put, Optional<Object> there, Operation post) {
        List<Choice> choices = new ArrayList<>();
        examples(put).forEach(body -> choices.add(new Choice(body, true)));
        Optional<Schema> schema = choice(put).flatMap(it -> it.media().schema());
        examples(post).stream()
                .filter(body -> schema.isPresent() && validator.accepts(schema.get(), Direction.REQUEST, body.value()))
                .forEach(body -> choices.add(
                        new Choice(new BodyValue(choice(put).orElseThrow().sent(), body.value()), false)));
        sample(put).ifPresent(body -> choices.add(new Choice(body, false)));
        Map<?, ?> old =
                there.filter(Map.class::isInstance).map(it -> (Map<?, ?>) it).orElse(Map.of());
        return choices.stream()
                .filter(it -> RequestSize.of(new Request(
                                        Optional.empty(),
                                        List.of(),
                                        Map.of(),
                                        Map.of(),
                                        Map.of(),
                                        Map.of(),
                                        Optional.of(it.body())))
                                .characters()
                        < MOST_CHARACTERS)
                .reduce((one, other) -> differences(other, old) > differences(one, old) ? other : one);
    }

    /** A legal body without what is not required. */
    Optional<Choice> onlyRequired(Operation put) {
        Optional<Schema> schema = choice(put).flatMap(it -> it.media().schema());
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        Set<String> required = schemas.compose(SchemaNode.of(schema.get(), "")).required();
        List<BodyValue> candidates = new ArrayList<>(examples(put));
        sample(put).ifPresent(candidates::add);
        for (BodyValue candidate : candidates) {
            Map<String, @Nullable Object> less = new LinkedHashMap<>();
            members(candidate).forEach((name, value) -> {
                if (required.contains(String.valueOf(name))) {
                    less.put(String.valueOf(name), value);
                }
            });
            if (validator.accepts(schema.get(), Direction.REQUEST, less)) {
                boolean asItIs =
                        less.equals(candidate.value()) && !examples(put).isEmpty();
                return Optional.of(new Choice(new BodyValue(candidate.mediaType(), less), asItIs));
            }
        }
        return Optional.empty();
    }

    /** Whether a patch is a list of operations (RFC 6902). */
    static boolean isOfOperations(Operation patch) {
        return choice(patch)
                .filter(it -> it.media().essence().contains("json-patch"))
                .isPresent();
    }

    /** Legal patches that have one property, each of another one: an example, else a part of one, else a sample. */
    List<Choice> patchesOfOne(Operation patch) {
        Optional<Schema> schema = choice(patch).flatMap(it -> it.media().schema());
        Optional<BodyValue> sample = sample(patch);
        if (schema.isEmpty() || sample.isEmpty()) {
            return List.of();
        }
        Map<String, Choice> byName = new LinkedHashMap<>();
        for (BodyValue example : examples(patch)) {
            members(example).forEach((name, value) -> add(byName, patch, schema.get(), String.valueOf(name), value));
        }
        for (BodyPlace place : places.of(schema.get(), sample.get().value(), 1)) {
            if (place.isProperty()) {
                add(byName, patch, schema.get(), place.place().steps().get(0), place.value());
            }
        }
        return List.copyOf(byName.values());
    }

    /** A null takes something away, from which less can be told. */
    private void add(Map<String, Choice> byName, Operation patch, Schema schema, String name, @Nullable Object value) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put(name, value);
        if (value != null && validator.accepts(schema, Direction.REQUEST, one)) {
            boolean given = examples(patch).stream().map(BodyValue::value).anyMatch(one::equals);
            byName.putIfAbsent(
                    name, new Choice(new BodyValue(choice(patch).orElseThrow().sent(), one), given));
        }
    }

    /** A patch that leaves something as it was. */
    Optional<Choice> patch(Operation patch, List<String> posted) {
        List<Choice> choices = new ArrayList<>();
        examples(patch).forEach(body -> choices.add(new Choice(body, true)));
        sample(patch).ifPresent(body -> choices.add(new Choice(body, false)));
        return choices.stream()
                .filter(it -> !members(it.body()).isEmpty())
                .filter(it ->
                        posted.stream().anyMatch(name -> !members(it.body()).containsKey(RoundTrips.member(name))))
                .findFirst();
    }

    private static long differences(Choice choice, Map<?, ?> old) {
        return members(choice.body()).entrySet().stream()
                .filter(member -> !Objects.equals(member.getValue(), old.get(member.getKey())))
                .count();
    }

    private List<BodyValue> examples(Operation operation) {
        return choice(operation)
                .map(it -> bodies.examples(it, Direction.REQUEST).stream()
                        .map(Example::value)
                        .filter(Map.class::isInstance)
                        .map(value -> new BodyValue(it.sent(), value))
                        .toList())
                .orElse(List.of());
    }

    private Optional<BodyValue> sample(Operation operation) {
        return choice(operation)
                .flatMap(it -> requests.legal(operation).orElseThrow().body())
                .filter(body -> body.value() instanceof Map);
    }

    private static Optional<BodyChoice> choice(Operation operation) {
        return operation
                .body()
                .flatMap(body -> BodyChoice.of(body.content()))
                .filter(it -> it.kind() == MediaType.Kind.JSON);
    }

    private static Map<?, ?> members(BodyValue body) {
        return body.value() instanceof Map<?, ?> members ? members : Map.of();
    }
}
