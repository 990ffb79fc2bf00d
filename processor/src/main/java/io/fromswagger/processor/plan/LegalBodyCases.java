package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Expectation;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.Variant.Rule;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests with the bodies that a schema just allows: the least, the most, and each rule at its limit. */
final class LegalBodyCases {

    private final BodyPlaces bodyPlaces;
    private final SchemaValidator validator;
    private final Bodies bodies;
    private final String spec;
    private final Problems problems;

    /** What was said already not to be sent. */
    private final Set<String> notSent = new HashSet<>();

    LegalBodyCases(String spec, Schemas schemas, SchemaValidator validator, Bodies bodies, Problems problems) {
        this.bodyPlaces = new BodyPlaces(schemas, validator);
        this.validator = validator;
        this.bodies = bodies;
        this.spec = spec;
        this.problems = problems;
    }

    /** A lazy stream for each kind; none for a body without a schema, or in another form than JSON. */
    List<Stream<ContractCase>> of(Operation operation, String status, Request legal) {
        Optional<BodyChoice> choice = operation.body().flatMap(body -> BodyChoice.of(body.content()));
        List<Stream<ContractCase>> kinds = new ArrayList<>();
        if (choice.isEmpty() || legal.body().isEmpty()) {
            return kinds;
        }
        BodyValue body = legal.body().get();
        Optional<Schema> schema = choice.get().media().schema();
        if (choice.get().kind() == MediaType.Kind.JSON && schema.isPresent()) {
            kinds.addAll(new OfJson(status, legal, body, schema.get(), choice.get()).kinds());
        }
        kinds.add(operation.body().stream()
                .flatMap(it -> it.content().stream())
                .filter(media -> !media.equals(choice.get().media()))
                .flatMap(media -> inOtherForm(operation, media, status, legal)));
        return kinds;
    }

    private Stream<ContractCase> inOtherForm(Operation operation, MediaType media, String status, Request legal) {
        Optional<BodyChoice> other = BodyChoice.of(List.of(media));
        Possible<Object> value = media.essence().contains("*")
                ? Possible.not("it stands for many")
                : other.map(it -> bodies.value(it, Direction.REQUEST)).orElse(Possible.not(""));
        if (!value.isPossible() && notSent.add(media.essence())) {
            problems.add(Problem.at(
                    ProblemCode.MEDIA_TYPE_NOT_SENT,
                    spec,
                    media.pointer(),
                    media.type(),
                    operation.method() + " " + operation.path(),
                    value.reason()));
        }
        return value.isPossible() && !isNothing(other.orElseThrow(), value.value())
                ? Stream.of(Cases.positive(
                        Statuses.word(status) + "_as_" + Words.snakeCase(media.essence()),
                        status,
                        "a body of " + media.essence(),
                        legal.withBody(new BodyValue(other.orElseThrow().sent(), value.value())),
                        Expectation.ACCEPTS))
                : Stream.empty();
    }

    /** A form without a field is no body on the wire. */
    private static boolean isNothing(BodyChoice choice, @Nullable Object value) {
        boolean byField = choice.kind() == MediaType.Kind.FORM || choice.kind() == MediaType.Kind.MULTIPART;
        return byField && Map.of().equals(value);
    }

    /** The cases of one JSON body. */
    private final class OfJson {

        private final String status;
        private final Request legal;
        private final BodyValue body;
        private final Schema schema;
        private final List<BodyPlace> places;
        private final Set<@Nullable Object> sent = new HashSet<>();

        OfJson(String status, Request legal, BodyValue body, Schema schema, BodyChoice choice) {
            this.status = status;
            this.legal = legal;
            this.body = body;
            this.schema = schema;
            this.places = bodyPlaces.of(schema, body.value());
            sent.add(body.value());
            bodies.examples(choice, Direction.REQUEST).stream()
                    .map(Example::value)
                    .forEach(sent::add);
        }

        List<Stream<ContractCase>> kinds() {
            IdentityHashMap<BodyPlace, List<Variant>> variants = new IdentityHashMap<>();
            List<Stream<ContractCase>> kinds = new ArrayList<>();
            kinds.add(
                    Stream.of(true).flatMap(once -> whole("only_what_is_required", "only what is required", least())));
            kinds.add(Stream.of(true).flatMap(once -> whole("everything", "everything that is documented", most())));
            for (Rule rule : Rule.values()) {
                kinds.add(places.stream()
                        .filter(place -> !place.isRoot())
                        .flatMap(place ->
                                variants
                                        .computeIfAbsent(place, it -> LegalValues.inJson(it.schema(), it.value()))
                                        .stream()
                                        .filter(variant -> variant.rule() == rule)
                                        .flatMap(variant -> at(place, variant))));
            }
            return kinds;
        }

        private Stream<ContractCase> at(BodyPlace place, Variant variant) {
            BodyValue changed = place.with(variant, body);
            return accepts(changed.value()) && sent.add(changed.value())
                    ? Stream.of(
                            accepted(place.word() + "_" + variant.word(), place.title() + " " + variant.is(), changed))
                    : Stream.empty();
        }

        /** A document that requires nothing mostly never thought of it: an empty object is left out. */
        private Stream<ContractCase> whole(String id, String title, @Nullable Object value) {
            return !Map.of().equals(value) && accepts(value) && sent.add(value)
                    ? Stream.of(accepted(id, title, changed(value)))
                    : Stream.empty();
        }

        /** What differs in one member is said so. */
        private BodyValue changed(@Nullable Object value) {
            BodyValue changed = new BodyValue(body.mediaType(), value);
            if (!(value instanceof Map<?, ?> after) || !(body.value() instanceof Map<?, ?> before)) {
                return changed;
            }
            Set<Object> names = new HashSet<>(before.keySet());
            names.addAll(after.keySet());
            names.removeIf(name -> before.containsKey(name)
                    && after.containsKey(name)
                    && Objects.equals(before.get(name), after.get(name)));
            if (names.size() != 1) {
                return changed;
            }
            String name = String.valueOf(names.iterator().next());
            String pointer = JsonPlace.ROOT.child(name).pointer();
            return body.edited(
                    value,
                    after.containsKey(name)
                            ? new BodyEdit.With(pointer, after.get(name), false)
                            : new BodyEdit.Without(pointer));
        }

        private ContractCase accepted(String id, String title, BodyValue value) {
            return Cases.positive(
                    Statuses.word(status) + "_with_" + id, status, title, legal.withBody(value), Expectation.ACCEPTS);
        }

        private boolean accepts(@Nullable Object value) {
            return validator.accepts(schema, Direction.REQUEST, value);
        }

        private @Nullable Object least() {
            Object least = body.value();
            for (BodyPlace place : places) {
                boolean optional = place.isProperty() && !place.required() && place.isIn(body);
                if (optional
                        && place.place().presentIn(least)
                                == place.place().steps().size()) {
                    Object without = place.place().without(least);
                    least = accepts(without) ? without : least;
                }
            }
            return least;
        }

        private @Nullable Object most() {
            Object all = body.value();
            List<BodyPlace> lacking = places.stream()
                    .filter(it -> it.isProperty() && !it.isIn(body))
                    .toList();
            for (BodyPlace place : lacking) {
                all = isNext(place, all) ? place.place().with(all, place.value()) : all;
            }
            if (accepts(all)) {
                return all;
            }
            Object most = body.value();
            for (BodyPlace place : lacking) {
                Object more = isNext(place, most) ? place.place().with(most, place.value()) : most;
                most = !Objects.equals(more, most) && accepts(more) ? more : most;
            }
            return most;
        }

        private boolean isNext(BodyPlace place, @Nullable Object tree) {
            return place.place().presentIn(tree) == place.place().steps().size() - 1;
        }
    }
}
