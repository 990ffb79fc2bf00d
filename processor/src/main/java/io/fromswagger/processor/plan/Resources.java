package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds values for the parameters of a path: of a resource that exists, or of one that doesn't. */
final class Resources {

    private final Schemas schemas;
    private final SampleValues samples;
    private final UnknownIds unknownIds;
    private final Producers producers;
    private final Function<Operation, Possible<Request>> legalRequests;
    private final Function<Operation, Possible<Request>> requestsIfGiven;

    Resources(
            Schemas schemas,
            SampleValues samples,
            UnknownIds unknownIds,
            Producers producers,
            Function<Operation, Possible<Request>> legalRequests,
            Function<Operation, Possible<Request>> requestsIfGiven) {
        this.schemas = schemas;
        this.samples = samples;
        this.unknownIds = unknownIds;
        this.producers = producers;
        this.legalRequests = legalRequests;
        this.requestsIfGiven = requestsIfGiven;
    }

    /** Values that name a resource which exists by then: it is made before, or the document counts the values out. */
    Possible<PathValues> existing(Operation operation) {
        return existing(operation, new PathTemplate(operation.path()).parameters(), false);
    }

    /** As {@link #existing(Operation)}; where nothing makes the resource, it is found when the test runs, or the user gives it. */
    Possible<PathValues> given(Operation operation) {
        return existing(operation, new PathTemplate(operation.path()).parameters(), true);
    }

    /** Values whose last one names nothing; those before it name what exists, or nothing either. */
    Possible<PathValues> unknown(Operation operation) {
        List<String> names = new PathTemplate(operation.path()).parameters();
        String last = names.get(names.size() - 1);
        Possible<Object> unknown = unknownOrFixed(operation, last, false);
        if (!unknown.isPossible()) {
            return Possible.not(unknown.reason());
        }
        Possible<PathValues> before = before(operation, last);
        return before.isPossible() ? Possible.of(with(before, last, unknown.value())) : allUnknown(operation, names);
    }

    /** Values that name nothing, not even what could be in front of it; nothing has to be made for them. */
    Possible<PathValues> nowhere(Operation operation) {
        return allUnknown(operation, new PathTemplate(operation.path()).parameters());
    }

    /** Whether a parameter of the path may have any value, so that one of them names nothing. */
    boolean hasUnknown(Operation operation) {
        return new PathTemplate(operation.path())
                .parameters().stream().anyMatch(name -> !fixed(operation, name).isPossible());
    }

    /** Values for the parameters in front of one of them. */
    Possible<PathValues> before(Operation operation, String name) {
        List<String> names = new PathTemplate(operation.path()).parameters();
        return existing(operation, names.subList(0, names.indexOf(name)), false);
    }

    static PathValues with(Possible<PathValues> known, String name, @Nullable Object value) {
        PathValues values = known.orElseThrow();
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values.values());
        more.put(name, value);
        return new PathValues(values.produced(), values.producedParameters(), more);
    }

    private Possible<PathValues> existing(Operation operation, List<String> names, boolean orGiven) {
        Map<String, @Nullable Object> fixed = new LinkedHashMap<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            Possible<Object> value = fixed(operation, name);
            if (!value.isPossible()) {
                List<String> open = names.subList(0, i + 1);
                Possible<PathValues> produced = produced(operation, open, fixed, legalRequests);
                return produced.isPossible() || !orGiven
                        ? produced
                        : Possible.of(produced(operation, open, fixed, requestsIfGiven)
                                .orElse(() -> new PathValues(Optional.empty(), open, fixed)));
            }
            fixed.put(name, value.value());
        }
        return Possible.of(new PathValues(Optional.empty(), List.of(), fixed));
    }

    private Possible<PathValues> produced(
            Operation operation,
            List<String> names,
            Map<String, @Nullable Object> fixed,
            Function<Operation, Possible<Request>> requests) {
        String name = names.get(names.size() - 1);
        Optional<Operation> producer = producers.of(operation, name);
        if (producer.isEmpty()) {
            return Possible.not("Only you know a {" + name + "} that exists: no operation makes one.");
        }
        Possible<Request> making = requests.apply(producer.get());
        if (!making.isPossible()) {
            return Possible.not("{" + name + "} comes from POST "
                    + producer.get().path() + ", for which no request could be made: " + making.reason());
        }
        Map<String, @Nullable Object> values =
                new LinkedHashMap<>(making.orElseThrow().path());
        values.putAll(fixed);
        List<String> takenOver =
                names.stream().filter(it -> !values.containsKey(it)).toList();
        return Possible.of(new PathValues(Optional.of(producer.get().id()), takenOver, values));
    }

    private Possible<PathValues> allUnknown(Operation operation, List<String> names) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name : names) {
            Possible<Object> value = unknownOrFixed(operation, name, true);
            if (!value.isPossible()) {
                return Possible.not(value.reason());
            }
            values.put(name, value.value());
        }
        return Possible.of(new PathValues(Optional.empty(), List.of(), values));
    }

    private Possible<Object> unknownOrFixed(Operation operation, String name, boolean orFixed) {
        Possible<Object> fixed = orFixed ? fixed(operation, name) : Possible.not("");
        return fixed.isPossible()
                ? fixed
                : parameter(operation, name)
                        .map(unknownIds::of)
                        .orElseGet(() -> Possible.not("{" + name + "} is not described"));
    }

    /** The value of a parameter that has only a few: one of an enum, a constant, true or false. */
    private Possible<Object> fixed(Operation operation, String name) {
        Optional<Parameter> parameter = parameter(operation, name);
        boolean counted = parameter
                .map(it -> schemas.compose(SchemaNode.of(it.schema(), "")))
                .filter(schema -> !schema.enumeration().isEmpty()
                        || schema.has("const")
                        || schema.type().equals(Optional.of("boolean")))
                .isPresent();
        return counted
                ? samples.of(parameter.orElseThrow().schema(), Direction.REQUEST)
                : Possible.not("{" + name + "} may have any value");
    }

    private static Optional<Parameter> parameter(Operation operation, String name) {
        return operation.parameters().stream()
                .filter(it -> it.in() == Parameter.In.PATH && it.name().equals(name))
                .findFirst();
    }
}
