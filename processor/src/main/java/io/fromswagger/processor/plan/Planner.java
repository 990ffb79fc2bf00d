package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides all that is to be written for one document. */
public final class Planner {

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

    private final Schemas schemas;
    private final Bodies bodies;
    private final Requests requests;
    private final FormFields formFields;
    private final HeaderSamples headers;
    private final ContractPlanner contracts;
    private final ExistingResources existing;

    private Planner(Api api, Schemas schemas, Problems problems) {
        this.schemas = schemas;
        SchemaValidator validator = new SchemaValidator(api, schemas);
        this.formFields = new FormFields(schemas);
        SampleValues samples = new SampleValues(schemas, validator);
        this.headers = new HeaderSamples(schemas, samples, validator);
        this.bodies = new Bodies(api.spec(), samples, validator, schemas, problems);
        this.requests = new Requests(api, schemas, samples, validator, bodies);
        this.existing = new ExistingResources(api, schemas, validator);
        this.contracts = new ContractPlanner(api, schemas, samples, validator, bodies, requests, problems);
    }

    /** The plan; what had to be left out is said in {@code problems}. */
    public static ApiPlan plan(Api api, Problems problems) {
        Schemas schemas = new Schemas(api);
        Types types = TypePlanner.plan(api, schemas, problems);
        Planner planner = new Planner(api, schemas, problems);
        List<OperationPlan> operations =
                api.operations().stream().map(planner::plan).toList();
        return new ApiPlan(api, types, operations, planner.existing.of(operations));
    }

    private Map<String, Map<String, FormField>> formFields(Operation operation) {
        Map<String, Map<String, FormField>> fields = new LinkedHashMap<>();
        operation
                .body()
                .ifPresent(body -> body.content().forEach(media -> {
                    Map<String, FormField> own = formFields.of(media);
                    if (!own.isEmpty()) {
                        fields.put(media.type(), own);
                    }
                }));
        return fields;
    }

    /** Some generators of documents give a body to every GET: optional, and without a property that could be sent. */
    private boolean holdsNothing(Operation operation, Body body) {
        return WITHOUT_BODY.contains(operation.method())
                && body.content().stream()
                        .allMatch(media -> media.schema()
                                .map(schema -> schemas.compose(SchemaNode.of(schema, "")))
                                .filter(it -> it.type().filter("object"::equals).isPresent())
                                .filter(it ->
                                        it.properties().isEmpty() && it.unions().isEmpty())
                                .filter(it -> it.additionalProperties().isEmpty())
                                .isPresent());
    }

    /** A body of the media type that is spoken or, where there is none, of another that is documented. */
    private Possible<ContractCase.BodyValue> sample(BodyChoice spoken, Response response) {
        Possible<ContractCase.BodyValue> sample = sample(spoken);
        return sample.isPossible()
                ? sample
                : response.content().stream()
                        .filter(media -> !media.equals(spoken.media()))
                        .flatMap(media -> BodyChoice.of(List.of(media)).stream())
                        .map(this::sample)
                        .filter(Possible::isPossible)
                        .findFirst()
                        .orElse(sample);
    }

    private Possible<ContractCase.BodyValue> sample(BodyChoice choice) {
        Possible<Object> value = bodies.value(choice, Direction.RESPONSE);
        return value.isPossible()
                ? Possible.of(new ContractCase.BodyValue(choice.sent(), value.value()))
                : Possible.not(value.reason());
    }

    /** Those that a stub can answer with; a body in parts is no value. */
    private List<Example> examples(BodyChoice choice) {
        return choice.kind() == MediaType.Kind.MULTIPART ? List.of() : bodies.examples(choice, Direction.RESPONSE);
    }

    private OperationPlan plan(Operation operation) {
        Optional<BodyChoice> body = operation
                .body()
                .filter(it -> it.required() || !holdsNothing(operation, it))
                .flatMap(it -> BodyChoice.of(it.content()));
        Map<String, BodyChoice> responseBodies = new LinkedHashMap<>();
        Map<String, ContractCase.BodyValue> sampleResponses = new LinkedHashMap<>();
        Map<String, String> withoutSample = new LinkedHashMap<>();
        Map<String, Map<String, Object>> headerSamples = new LinkedHashMap<>();
        Map<String, List<Example>> examples = new LinkedHashMap<>();
        for (Response response : operation.responses()) {
            Map<String, Object> required = headers.of(response);
            if (!required.isEmpty()) {
                headerSamples.put(response.status(), required);
            }
            BodyChoice.of(response.content()).ifPresent(choice -> {
                responseBodies.put(response.status(), choice);
                Possible<ContractCase.BodyValue> sample = sample(choice, response);
                examples.put(response.status(), examples(choice));
                if (sample.isPossible()) {
                    sampleResponses.put(response.status(), sample.orElseThrow());
                } else {
                    withoutSample.put(response.status(), sample.reason());
                }
            });
        }
        Possible<ContractCase.Request> request = requests.given(operation);
        return new OperationPlan(
                operation,
                body,
                formFields(operation),
                responseBodies,
                request.isPossible() ? Optional.of(request.orElseThrow()) : Optional.empty(),
                sampleResponses,
                withoutSample,
                headerSamples,
                examples,
                contracts.cases(operation));
    }
}
