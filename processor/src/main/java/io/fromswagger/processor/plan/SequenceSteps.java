package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What sequences are made of: requests for what was made before, and the properties that can be compared afterwards. */
final class SequenceSteps {

    private final Requests requests;
    private final Schemas schemas;
    private final RoundTrips roundTrips;

    SequenceSteps(Schemas schemas, Requests requests) {
        this.requests = requests;
        this.schemas = schemas;
        this.roundTrips = new RoundTrips(schemas);
    }

    /** What a reader shows of what a writer is given; of a certain body, if there is one. */
    List<String> given(Operation writer, Operation reader, Optional<BodyValue> body) {
        Optional<Schema> given = schemaOf(writer);
        Optional<Schema> shown = Relatives.shown(reader);
        if (given.isEmpty() || shown.isEmpty()) {
            return List.of();
        }
        Set<String> inPath = Set.copyOf(new PathTemplate(reader.path()).parameters());
        return roundTrips.between(given.get(), shown.get(), inPath).stream()
                .filter(name -> body.isEmpty()
                        || RoundTrips.value(body.get().value(), name).isPresent())
                .toList();
    }

    List<String> ids(Operation post, Operation get) {
        List<String> parameters = new PathTemplate(get.path()).parameters();
        String last = parameters.get(parameters.size() - 1);
        Optional<Composition> made = Relatives.shown(post).map(it -> schemas.compose(SchemaNode.of(it, "")));
        Optional<Composition> read = Relatives.shown(get).map(it -> schemas.compose(SchemaNode.of(it, "")));
        if (made.isEmpty() || read.isEmpty()) {
            return List.of();
        }
        return IdProperty.of(made.get().properties().keySet(), last).stream()
                .filter(name -> read.get().properties().containsKey(name))
                .toList();
    }

    static Optional<Schema> schemaOf(Operation writer) {
        return writer.body()
                .flatMap(body -> BodyChoice.of(body.content()))
                .flatMap(choice -> choice.media().schema());
    }

    Optional<BodyValue> requestBody(Operation operation) {
        return requests.legal(operation).orElseThrow().body();
    }

    Step write(Operation operation, SequenceBodies.Choice body) {
        String status = Relatives.success(operation);
        Check check = body.ofItsOwn() ? Check.responds(status) : Check.accepts(status);
        return new Step(
                operation, requests.legal(operation).orElseThrow().withBody(body.body()), false, List.of(check));
    }

    Step step(Operation operation, Check... checks) {
        Request request = requests.legal(operation).orElseThrow();
        return new Step(operation, request, false, List.of(checks));
    }

    static void add(List<Check> checks, Check.Kind kind, List<String> names) {
        if (!names.isEmpty()) {
            checks.add(Check.of(kind, names));
        }
    }

    static String noun(Operation operation) {
        List<String> parameters = new PathTemplate(operation.path()).parameters();
        String last = parameters.get(parameters.size() - 1);
        return ResourceNames.of(
                last, new PathTemplate(operation.path()).collectionOf(last).orElse(""));
    }
}
