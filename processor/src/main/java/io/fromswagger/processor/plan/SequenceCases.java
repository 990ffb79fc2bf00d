package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.ContractCase.Waits;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What HTTP promises about one request after another, as far as a document says that its operations belong together. */
final class SequenceCases {

    /** A response that may say of something deleted that it is: no 404 follows. */
    private static final Set<String> MARKS_OF_DELETION =
            Set.of("deleted", "isdeleted", "deletedat", "deleted_at", "archived", "is_deleted", "active");

    private static final Set<String> STATES_OF_DELETION =
            Set.of("deleted", "cancelled", "canceled", "archived", "inactive", "removed", "closed");

    private final Relatives relatives;
    private final Requests requests;
    private final Schemas schemas;
    private final RoundTrips roundTrips;
    private final SequenceBodies bodies;
    private final ListedCases listed;

    SequenceCases(Api api, Schemas schemas, SchemaValidator validator, Bodies bodies, Requests requests) {
        this.relatives = new Relatives(api, requests);
        this.requests = requests;
        this.schemas = schemas;
        this.roundTrips = new RoundTrips(schemas);
        this.bodies = new SequenceBodies(bodies, requests, validator, schemas);
        this.listed = new ListedCases(schemas, validator);
    }

    List<ContractCase> of(Operation operation) {
        if (!Relatives.isDone(operation)) {
            return List.of();
        }
        return switch (operation.method()) {
            case "POST" -> ofPost(operation);
            case "GET" -> ofGet(operation);
            case "PUT" -> ofPut(operation);
            case "PATCH" -> ofPatch(operation);
            case "DELETE" -> ofDelete(operation);
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
            add(checks, Check.Kind.SHOWS_POSTED, given(post, get, requestBody(post)));
            add(checks, Check.Kind.SHOWS_ANSWERED, ids(post, get));
            Step step = new Step(get, requests.legal(get).orElseThrow(), located, checks);
            String name = noun(get);
            cases.add(sequence(
                    post,
                    "created_" + Words.snakeCase(name) + (located ? "_is_found_at_its_location" : "_is_found"),
                    "the " + name + " is found" + (located ? " where Location says" : ""),
                    new Sequence(post, Optional.empty(), List.of(step))));
            relatives.lister(post).ifPresent(list -> listed.of(post, get, list).ifPresent(cases::add));
        }
        return cases;
    }

    private List<ContractCase> ofGet(Operation get) {
        Optional<Operation> maker = relatives.maker(get);
        List<String> shown =
                maker.map(post -> given(post, get, requestBody(post))).orElse(List.of());
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        checks.add(Check.responds(Relatives.success(get)));
        checks.add(Check.of(Check.Kind.SHOWS_POSTED, shown));
        Step first = step(get, Check.responds(Relatives.success(get)));
        Step second = new Step(get, first.request(), false, checks);
        return List.of(sequence(
                get,
                "reading_changes_nothing",
                "a second GET shows what the first one did",
                new Sequence(maker.get(), Optional.empty(), List.of(first, second))));
    }

    private List<ContractCase> ofPut(Operation put) {
        Optional<Operation> maker = relatives.maker(put);
        Optional<Operation> reader = relatives.reader(put);
        Optional<SequenceBodies.Choice> body =
                maker.flatMap(post -> bodies.unlike(put, requestBody(post).map(BodyValue::value), post));
        if (maker.isEmpty() || reader.isEmpty() || body.isEmpty()) {
            return List.of();
        }
        Operation post = maker.get();
        Operation get = reader.get();
        List<ContractCase> cases = new ArrayList<>();
        List<String> shown = given(put, get, Optional.of(body.get().body()));
        if (!shown.isEmpty()) {
            Step write = write(put, body.get());
            Step read = step(get, Check.responds(Relatives.success(get)), Check.of(Check.Kind.SHOWS_SENT, shown));
            cases.add(sequence(
                    put,
                    "replaced_" + Words.snakeCase(noun(put)) + "_is_what_was_put",
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
        Optional<BodyValue> full = bodies.fullest(post).or(() -> requestBody(post));
        if (required.isEmpty() || full.isEmpty()) {
            return Optional.empty();
        }
        BodyValue sent = required.get().body();
        List<String> removable = given(put, get, Optional.empty());
        List<String> removed = given(post, get, full).stream()
                .filter(removable::contains)
                .filter(name -> !name.startsWith("/"))
                .filter(name -> sent.value() instanceof Map<?, ?> members && !members.containsKey(name))
                .filter(name -> isForgettable(put, name))
                .toList();
        if (removed.isEmpty()) {
            return Optional.empty();
        }
        Step read = step(
                get,
                Check.responds(Relatives.success(get)),
                Check.of(Check.Kind.SHOWS_SENT, given(put, get, Optional.of(sent))),
                Check.of(Check.Kind.SHOWS_NO_MORE, removed));
        return Optional.of(sequence(
                put,
                "put_with_only_the_required_removes_the_rest",
                "what the body leaves out is gone",
                new Sequence(post, bodies.fullest(post), List.of(write(put, required.get()), read))));
    }

    /** A text, list or object that nothing takes the place of: a service may have its own number or truth value. */
    private boolean isForgettable(Operation put, String name) {
        Schema schema = schemaOf(put).orElseThrow();
        Composition property = schemas.compose(
                schemas.compose(SchemaNode.of(schema, "")).properties().get(name));
        return property.declaredTypes().stream().allMatch(Set.of("string", "array", "object")::contains)
                && !property.has("default")
                && !property.has("const")
                && property.enumeration().isEmpty();
    }

    private List<ContractCase> ofPatch(Operation patch) {
        Optional<Operation> maker = relatives.maker(patch);
        Optional<Operation> reader = relatives.reader(patch);
        if (maker.isEmpty() || reader.isEmpty()) {
            return List.of();
        }
        if (SequenceBodies.isOfOperations(patch)) {
            return List.of(waits(
                    patch,
                    "patch_changes_only_its_fields",
                    "the rest stays as it was",
                    "A JSON Patch says how a resource is changed, not what it becomes."));
        }
        Operation post = maker.get();
        Operation get = reader.get();
        Optional<BodyValue> full = bodies.fullest(post).or(() -> requestBody(post));
        List<String> posted = given(post, get, full);
        return bodies.patch(patch, posted)
                .map(body -> {
                    Map<?, ?> members = (Map<?, ?>) body.body().value();
                    List<Check> checks = new ArrayList<>();
                    checks.add(Check.responds(Relatives.success(get)));
                    add(checks, Check.Kind.SHOWS_SENT, given(patch, get, Optional.of(body.body())));
                    add(
                            checks,
                            Check.Kind.SHOWS_POSTED,
                            posted.stream()
                                    .filter(name -> !members.containsKey(RoundTrips.member(name)))
                                    .toList());
                    return sequence(
                            patch,
                            "patch_changes_only_its_fields",
                            "the rest stays as it was",
                            new Sequence(
                                    post,
                                    bodies.fullest(post),
                                    List.of(
                                            write(patch, body),
                                            new Step(get, requests.legal(get).orElseThrow(), false, checks))));
                })
                .map(List::of)
                .orElse(List.of());
    }

    private List<ContractCase> ofDelete(Operation delete) {
        Optional<Operation> maker = relatives.maker(delete);
        if (maker.isEmpty()) {
            return List.of();
        }
        List<ContractCase> cases = new ArrayList<>();
        Step away = step(delete, Check.responds(Relatives.success(delete)));
        relatives.reader(delete).ifPresent(get -> {
            String id = "deleted_" + Words.snakeCase(noun(delete)) + "_is_gone";
            String title = "the deleted " + noun(delete) + " is gone";
            Step gone = step(get, Check.of(Check.Kind.GONE, List.of()));
            cases.add(
                    mayShowDeletion(get)
                            ? waits(
                                    delete,
                                    id,
                                    title,
                                    "GET " + get.path() + " can say of something that it was deleted, and so go on"
                                            + " showing it.")
                            : sequence(
                                    delete,
                                    id,
                                    title,
                                    new Sequence(maker.get(), Optional.empty(), List.of(away, gone))));
        });
        cases.add(sequence(
                delete,
                "deleted_twice_is_no_server_error",
                "a second DELETE is no server error",
                new Sequence(
                        maker.get(),
                        Optional.empty(),
                        List.of(away, step(delete, Check.of(Check.Kind.NO_SERVER_ERROR, List.of()))))));
        return cases;
    }

    private boolean mayShowDeletion(Operation get) {
        return Relatives.shown(get)
                .map(schema -> schemas.compose(SchemaNode.of(schema, "")))
                .filter(shown -> shown.properties().entrySet().stream()
                        .anyMatch(property ->
                                MARKS_OF_DELETION.contains(property.getKey().toLowerCase(Locale.ROOT))
                                        || schemas.compose(property.getValue()).enumeration().stream()
                                                .anyMatch(value -> STATES_OF_DELETION.contains(
                                                        String.valueOf(value).toLowerCase(Locale.ROOT)))))
                .isPresent();
    }

    /** What a reader shows of what a writer is given; of a certain body, if there is one. */
    private List<String> given(Operation writer, Operation reader, Optional<BodyValue> body) {
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

    private List<String> ids(Operation post, Operation get) {
        List<String> parameters = new PathTemplate(get.path()).parameters();
        String last = parameters.get(parameters.size() - 1);
        Optional<Composition> made = Relatives.shown(post).map(it -> schemas.compose(SchemaNode.of(it, "")));
        Optional<Composition> read = Relatives.shown(get).map(it -> schemas.compose(SchemaNode.of(it, "")));
        if (made.isEmpty() || read.isEmpty()) {
            return List.of();
        }
        return List.of(last, "id").stream()
                .filter(name -> made.get().properties().containsKey(name)
                        && read.get().properties().containsKey(name))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Schema> schemaOf(Operation writer) {
        return writer.body()
                .flatMap(body -> BodyChoice.of(body.content()))
                .flatMap(choice -> choice.media().schema());
    }

    private Optional<BodyValue> requestBody(Operation operation) {
        return requests.legal(operation).orElseThrow().body();
    }

    private Step write(Operation operation, SequenceBodies.Choice body) {
        String status = Relatives.success(operation);
        Check check = body.ofItsOwn() ? Check.responds(status) : Check.accepts(status);
        return new Step(
                operation, requests.legal(operation).orElseThrow().withBody(body.body()), false, List.of(check));
    }

    private Step step(Operation operation, Check... checks) {
        Request request = requests.legal(operation).orElseThrow();
        return new Step(operation, request, false, List.of(checks));
    }

    private static void add(List<Check> checks, Check.Kind kind, List<String> names) {
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

    /** One that nothing can be told from, and why. */
    static ContractCase waits(Operation operation, String id, String title, String reason) {
        return new ContractCase(id, Kind.SEQUENCE, Optional.of(Relatives.success(operation)), title, new Waits(reason));
    }

    static ContractCase sequence(Operation operation, String id, String title, Sequence sequence) {
        return new ContractCase(id, Kind.SEQUENCE, Optional.of(Relatives.success(operation)), title, sequence);
    }
}
