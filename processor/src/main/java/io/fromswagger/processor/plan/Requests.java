package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes legal requests: what is required and nothing else, except for a body, which is sent wherever there can be one. */
final class Requests {

    /** Bodies that may be optional on paper only. */
    private static final Set<MediaType.Kind> MUST_BE_SENT =
            Set.of(MediaType.Kind.MULTIPART, MediaType.Kind.XML, MediaType.Kind.BINARY, MediaType.Kind.OTHER_MULTIPART);

    /** Some 1,700 calls fill the 64 KiB of a method. */
    private static final int MOST_VALUES = 1_000;

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS", "TRACE");

    private final ParameterValues parameterValues;
    private final Bodies bodies;
    private final Resources resources;
    private final Map<String, Possible<Request>> legal = new HashMap<>();
    private final Map<String, Possible<Request>> given = new HashMap<>();

    Requests(Api api, Schemas schemas, SampleValues samples, SchemaValidator validator, Bodies bodies) {
        this.parameterValues = new ParameterValues(api, schemas, samples, validator);
        this.bodies = bodies;
        this.resources = new Resources(
                schemas,
                samples,
                new UnknownIds(schemas, samples, validator),
                new Producers(api, schemas),
                this::legal,
                this::given);
    }

    /** A request that the operation has to accept, for a resource that exists. */
    Possible<Request> legal(Operation operation) {
        Possible<Request> known = legal.get(operation.id());
        if (known == null) {
            known = request(operation, resources.existing(operation));
            legal.put(operation.id(), known);
        }
        return known;
    }

    /**
     * As {@link #legal}; but where no operation makes the resource that the path names, it is found when the test runs, or
     * given by the user.
     */
    Possible<Request> given(Operation operation) {
        Possible<Request> known = given.get(operation.id());
        if (known == null) {
            Possible<Request> made = legal(operation);
            known = made.isPossible() ? made : request(operation, resources.given(operation));
            given.put(operation.id(), known);
        }
        return known;
    }

    /** A legal request whose last path parameter names nothing. */
    Possible<Request> forUnknownResource(Operation operation) {
        return request(operation, resources.unknown(operation));
    }

    /** A request of nothing but a path that, as far as that can be had, names nothing. */
    Possible<Request> bareForUnknownResource(Operation operation) {
        return resources
                .nowhere(operation)
                .map(path -> new Request(
                        Optional.empty(), List.of(), path.values(), Map.of(), Map.of(), Map.of(), Optional.empty()));
    }

    /** Whether {@link #bareForUnknownResource} has a path which names something that isn't there. */
    boolean namesNothing(Operation operation) {
        return resources.hasUnknown(operation);
    }

    /** A request that is legal but for one path parameter; those after it have some legal value. */
    Possible<Request> withPathParameter(Operation operation, Parameter parameter, @Nullable Object value) {
        Possible<PathValues> before = resources.before(operation, parameter.name());
        if (!before.isPossible()) {
            return Possible.not(before.reason());
        }
        Possible<PathValues> values = Possible.of(Resources.with(before, parameter.name(), value));
        for (Parameter other : operation.parameters()) {
            boolean open = other.in() == Parameter.In.PATH
                    && !values.orElseThrow().values().containsKey(other.name())
                    && !values.orElseThrow().producedParameters().contains(other.name());
            if (open) {
                Possible<Object> sample = parameterValues.of(other);
                if (!sample.isPossible()) {
                    return Possible.not(sample.reason());
                }
                values = Possible.of(Resources.with(values, other.name(), sample.value()));
            }
        }
        return request(operation, values);
    }

    private Possible<Request> request(Operation operation, Possible<PathValues> path) {
        if (!path.isPossible()) {
            return Possible.not(path.reason());
        }
        Map<Parameter.In, Map<String, @Nullable Object>> values = new HashMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in() != Parameter.In.PATH && parameter.required() && !parameterValues.isOurs(parameter)) {
                Possible<Object> value = parameterValues.of(parameter);
                if (!value.isPossible()) {
                    return Possible.not(
                            "No value for the parameter '" + parameter.name() + "' could be made: " + value.reason());
                }
                values.computeIfAbsent(parameter.in(), in -> new LinkedHashMap<>())
                        .put(parameter.name(), value.value());
            }
        }
        Possible<Optional<BodyValue>> body = body(operation);
        PathValues found = path.orElseThrow();
        return bounded(body.map(sent -> new Request(
                found.produced(),
                found.producedParameters(),
                found.values(),
                values.getOrDefault(Parameter.In.QUERY, Map.of()),
                values.getOrDefault(Parameter.In.HEADER, Map.of()),
                values.getOrDefault(Parameter.In.COOKIE, Map.of()),
                sent)));
    }

    private static Possible<Request> bounded(Possible<Request> request) {
        int values =
                request.isPossible() ? RequestSize.of(request.orElseThrow()).values() : 0;
        return values <= MOST_VALUES
                ? request
                : Possible.not("A request takes " + values + " values, more than a test can hold.");
    }

    private Possible<Optional<BodyValue>> body(Operation operation) {
        Optional<BodyChoice> choice = operation.body().flatMap(body -> BodyChoice.of(body.content()));
        boolean required = operation.body().map(body -> body.required()).orElse(false);
        if (choice.isEmpty() || (!required && WITHOUT_BODY.contains(operation.method()))) {
            return Possible.of(Optional.empty());
        }
        Possible<Object> value = bodies.value(choice.get(), Direction.REQUEST);
        if (value.isPossible()) {
            return Possible.of(Optional.of(new BodyValue(choice.get().sent(), value.value())));
        }
        return required || MUST_BE_SENT.contains(choice.get().kind())
                ? Possible.not("No legal body could be made: " + value.reason() + ".")
                : Possible.of(Optional.empty());
    }
}
