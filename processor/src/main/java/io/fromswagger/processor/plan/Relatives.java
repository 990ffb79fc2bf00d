package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.List;
import java.util.Optional;

/** What the operations of one resource are to each other: which makes it, which reads it, which lists it. */
final class Relatives {

    private final List<Operation> operations;
    private final Requests requests;

    Relatives(Api api, Requests requests) {
        this.operations = api.operations();
        this.requests = requests;
    }

    /** The operation that makes what another one's path ends in, if all that the path needs comes from it. */
    Optional<Operation> maker(Operation operation) {
        Possible<Request> legal = requests.legal(operation);
        boolean ofAResource = legal.isPossible()
                && operation.path().endsWith("}")
                && legal.orElseThrow().path().isEmpty();
        return ofAResource
                ? legal.orElseThrow().produced().flatMap(this::operation).filter(maker -> isDone(maker))
                : Optional.empty();
    }

    /** The GET of the same path. */
    Optional<Operation> reader(Operation operation) {
        return operations.stream()
                .filter(other -> other.method().equals("GET"))
                .filter(other -> other.path().equals(operation.path()))
                .filter(other -> maker(other).isPresent() && isDone(other))
                .findFirst();
    }

    /** The GET of what an operation makes. */
    Optional<Operation> readerOfWhatIsMade(Operation maker) {
        return operations.stream()
                .filter(other -> other.method().equals("GET") && isDone(other))
                .filter(other -> maker(other).filter(maker::equals).isPresent())
                .findFirst();
    }

    /** The operation that makes what a GET lists, if something reads it, too. */
    Optional<Operation> makerOfItems(Operation list) {
        return operations.stream()
                .filter(other -> other.method().equals("POST") && other.path().equals(list.path()))
                .filter(Relatives::isDone)
                .filter(post -> readerOfWhatIsMade(post).isPresent())
                .filter(post -> lister(post).filter(list::equals).isPresent())
                .findFirst();
    }

    /** The GET of the path to which an operation posts. */
    Optional<Operation> lister(Operation maker) {
        return operations.stream()
                .filter(other -> other.method().equals("GET") && other.path().equals(maker.path()))
                .filter(other -> other.parameters().stream()
                        .noneMatch(parameter -> parameter.required() && parameter.in() != Parameter.In.PATH))
                .filter(Relatives::isDone)
                .findFirst();
    }

    /** Whether an operation succeeds by having done what it says: 202 is no more than a promise (RFC 9110, 15.3.3). */
    static boolean isDone(Operation operation) {
        return Statuses.success(operation)
                .filter(response -> !response.status().equals("202"))
                .isPresent();
    }

    static String success(Operation operation) {
        return Statuses.success(operation).map(Response::status).orElseThrow();
    }

    /** The schema of a JSON answer. */
    static Optional<Schema> shown(Operation operation) {
        return Statuses.success(operation)
                .flatMap(response -> BodyChoice.of(response.content()))
                .filter(choice -> choice.media().isJson())
                .flatMap(choice -> choice.media().schema());
    }

    private Optional<Operation> operation(String id) {
        return operations.stream().filter(other -> other.id().equals(id)).findFirst();
    }
}
