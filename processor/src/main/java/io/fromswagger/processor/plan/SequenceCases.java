package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Waits;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What HTTP promises about one request after another, as far as a document says that its operations belong together. */
final class SequenceCases {

    private final Relatives relatives;
    private final Requests requests;
    private final Schemas schemas;
    private final SequenceSteps steps;
    private final SequenceBodies bodies;
    private final DeletionCases deletions;
    private final PatchCases patches;
    private final ListedCases listed;
    private final PageCases pages;

    SequenceCases(Api api, Schemas schemas, SchemaValidator validator, Bodies bodies, Requests requests) {
        this.relatives = new Relatives(api, requests);
        this.requests = requests;
        this.schemas = schemas;
        this.steps = new SequenceSteps(schemas, requests);
        this.bodies = new SequenceBodies(bodies, requests, validator, schemas);
        this.listed = new ListedCases(schemas, validator);
        this.deletions = new DeletionCases(relatives, schemas, steps, listed);
        this.patches = new PatchCases(relatives, requests, steps, this.bodies);
        this.pages = new PageCases(schemas, validator);
    }

    List<ContractCase> of(Operation operation) {
        if (!Relatives.isDone(operation)) {
            return List.of();
        }
        return switch (operation.method()) {
            case "POST" -> ofPost(operation);
            case "GET" -> ofGet(operation);
            case "PUT" -> ofPut(operation);
            case "HEAD" -> ofHead(operation);
            case "PATCH" -> patches.of(operation);
            case "DELETE" -> deletions.of(operation);
            default -> List.of();
        };
    }

    private List<ContractCase> ofPost(Operation post) {
        List<ContractCase> cases = new ArrayList<>();
        Optional<Operation> reader = relatives.readerOfWhatIsMade(post);
        if (reader.isPresent()) {
            Operation get = reader.get();
            boolean located = Statuses.success(post).orElseThrow().headers().stream()
                    .anyMatch(header -> header.name().equalsIgnoreCase("Location"));
            List<Check> checks = new ArrayList<>();
            checks.add(Check.responds(Relatives.success(get)));
            SequenceSteps.add(checks, Check.Kind.SHOWS_POSTED, steps.given(post, get, steps.requestBody(post)));
            SequenceSteps.add(checks, Check.Kind.SHOWS_ANSWERED, steps.ids(post, get));
            Step step = new Step(get, requests.legal(get).orElseThrow(), located, checks);
            String name = SequenceSteps.noun(get);
            cases.add(sequence(
                    post,
                    "created_" + Words.snakeCase(name) + (located ? "_is_found_at_its_location" : "_is_found"),
                    "the " + name + " is found" + (located ? " where Location says" : ""),
                    new Sequence(post, Optional.empty(), List.of(step))));
            relatives
                    .lister(post)
                    .ifPresent(list -> listed.created(post, get, list).ifPresent(cases::add));
        }
        return cases;
    }

    private List<ContractCase> ofGet(Operation get) {
        Optional<Operation> makerOfItems = relatives.makerOfItems(get);
        if (makerOfItems.isPresent()) {
            Operation post = makerOfItems.get();
            return pages.of(get, post, relatives.readerOfWhatIsMade(post).orElseThrow());
        }
        Optional<Operation> maker = relatives.maker(get);
        List<String> shown = maker.map(post -> steps.given(post, get, steps.requestBody(post)))
                .orElse(List.of());
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        checks.add(Check.responds(Relatives.success(get)));
        checks.add(Check.of(Check.Kind.SHOWS_POSTED, shown));
        Step first = steps.step(get, Check.responds(Relatives.success(get)));
        Step second = new Step(get, first.request(), false, checks);
        return List.of(sequence(
                get,
                "reading_changes_nothing",
                "a second GET shows what the first one did",
                new Sequence(maker.get(), Optional.empty(), List.of(first, second))));
    }

    private List<ContractCase> ofHead(Operation head) {
        Optional<Operation> maker = relatives.maker(head);
        Optional<Operation> reader = relatives.reader(head);
        List<String> shown = maker.isPresent() && reader.isPresent()
                ? steps.given(maker.get(), reader.get(), steps.requestBody(maker.get()))
                : List.of();
        if (shown.isEmpty()) {
            return List.of();
        }
        Step first = steps.step(head, Check.responds(Relatives.success(head)));
        Step second = steps.step(
                reader.get(),
                Check.responds(Relatives.success(reader.get())),
                Check.of(Check.Kind.SHOWS_POSTED, shown));
        return List.of(sequence(
                head,
                "asking_for_the_head_changes_nothing",
                "GET shows after it what was there before",
                new Sequence(maker.get(), Optional.empty(), List.of(first, second))));
    }

    private List<ContractCase> ofPut(Operation put) {
        Optional<Operation> maker = relatives.maker(put);
        Optional<Operation> reader = relatives.reader(put);
        Optional<SequenceBodies.Choice> body =
                maker.flatMap(post -> bodies.unlike(put, steps.requestBody(post).map(BodyValue::value), post));
        if (maker.isEmpty() || reader.isEmpty() || body.isEmpty()) {
            return List.of();
        }
        Operation post = maker.get();
        Operation get = reader.get();
        List<ContractCase> cases = new ArrayList<>();
        List<String> shown = steps.given(put, get, Optional.of(body.get().body()));
        if (!shown.isEmpty()) {
            Step write = steps.write(put, body.get());
            Step read = steps.step(get, Check.responds(Relatives.success(get)), Check.of(Check.Kind.SHOWS_SENT, shown));
            cases.add(sequence(
                    put,
                    "replaced_" + Words.snakeCase(SequenceSteps.noun(put)) + "_is_what_was_put",
                    "GET shows what was put",
                    new Sequence(post, Optional.empty(), List.of(write, read))));
            cases.add(sequence(
                    put,
                    "put_twice_equals_once",
                    "the same PUT once more changes nothing",
                    new Sequence(post, Optional.empty(), List.of(write, write, read))));
        }
        removesTheRest(put, post, get).ifPresent(cases::add);
        return cases;
    }

    private Optional<ContractCase> removesTheRest(Operation put, Operation post, Operation get) {
        Optional<SequenceBodies.Choice> required = bodies.onlyRequired(put);
        Optional<BodyValue> full = bodies.fullest(post).or(() -> steps.requestBody(post));
        if (required.isEmpty() || full.isEmpty()) {
            return Optional.empty();
        }
        BodyValue sent = required.get().body();
        List<String> removable = steps.given(put, get, Optional.empty());
        List<String> removed = steps.given(post, get, full).stream()
                .filter(removable::contains)
                .filter(name -> !name.startsWith("/"))
                .filter(name -> sent.value() instanceof Map<?, ?> members && !members.containsKey(name))
                .filter(name -> isForgettable(put, name))
                .toList();
        if (removed.isEmpty()) {
            return Optional.empty();
        }
        Step read = steps.step(
                get,
                Check.responds(Relatives.success(get)),
                Check.of(Check.Kind.SHOWS_SENT, steps.given(put, get, Optional.of(sent))),
                Check.of(Check.Kind.SHOWS_NO_MORE, removed));
        return Optional.of(sequence(
                put,
                "put_with_only_the_required_removes_the_rest",
                "what the body leaves out is gone",
                new Sequence(post, bodies.fullest(post), List.of(steps.write(put, required.get()), read))));
    }

    /** A text, list or object that nothing takes the place of: a service may have its own number or truth value. */
    private boolean isForgettable(Operation put, String name) {
        Schema schema = SequenceSteps.schemaOf(put).orElseThrow();
        Composition property = schemas.compose(
                schemas.compose(SchemaNode.of(schema, "")).properties().get(name));
        return property.declaredTypes().stream().allMatch(Set.of("string", "array", "object")::contains)
                && !property.has("default")
                && !property.has("const")
                && property.enumeration().isEmpty();
    }

    /** One that nothing can be told from, and why. */
    static ContractCase waits(Operation operation, String id, String title, String reason) {
        return new ContractCase(id, Kind.SEQUENCE, Optional.of(Relatives.success(operation)), title, new Waits(reason));
    }

    static ContractCase sequence(Operation operation, String id, String title, Sequence sequence) {
        return new ContractCase(id, Kind.SEQUENCE, Optional.of(Relatives.success(operation)), title, sequence);
    }
}
