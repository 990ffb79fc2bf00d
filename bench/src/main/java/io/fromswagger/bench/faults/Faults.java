package io.fromswagger.bench.faults;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Request;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The shapes that most faults have. */
final class Faults {

    private Faults() {}

    /** The operation's answers of this status are damaged. */
    static Fault answers(Operation operation, int status, UnaryOperator<Answer> damage) {
        return (request, service) -> {
            Answer answer = service.ask(request);
            return operation.is(request) && answer.status() == status ? damage.apply(answer) : answer;
        };
    }

    /** The JSON object in the operation's answers of this status is damaged. */
    static Fault json(Operation operation, int status, Consumer<JsonObject> damage) {
        return answers(operation, status, answer -> answer.edited(damage));
    }

    /** The operation is done as if something else had been asked for. */
    static Fault requests(Operation operation, UnaryOperator<Request> misunderstanding) {
        return (request, service) -> service.ask(operation.is(request) ? misunderstanding.apply(request) : request);
    }

    /** The operation does not look whether this property is there: it takes something for it. */
    static Fault takesMissing(Operation operation, String property, JsonElement instead) {
        return requests(
                operation,
                request -> request.json()
                        .filter(body -> !body.has(property))
                        .map(body -> request.edited(object -> object.add(property, instead)))
                        .orElse(request));
    }

    /** The operation does not look whether this property is legal: it takes something else for it. */
    static Fault takesIllegal(
            Operation operation, String property, Predicate<JsonElement> illegal, JsonElement instead) {
        return requests(
                operation,
                request -> request.json()
                        .filter(body -> body.has(property) && illegal.test(body.get(property)))
                        .map(body -> request.edited(object -> object.add(property, instead)))
                        .orElse(request));
    }

    /** The operation does not look whether this query parameter is legal: it takes something else for it. */
    static Fault takesIllegalQuery(Operation operation, String name, Predicate<String> illegal, String instead) {
        return requests(
                operation,
                request -> request.query(name)
                        .filter(illegal)
                        .map(value -> request.withQuery(name, instead))
                        .orElse(request));
    }

    /** The operation refuses these requests, which it has to take. */
    static Fault refuses(Operation operation, Predicate<Request> legal) {
        return refuses(operation, legal, 400);
    }

    /** The operation answers these requests of its owner with an error of this status. */
    static Fault refuses(Operation operation, Predicate<Request> which, int status) {
        return (request, service) ->
                operation.is(request) && (operation.isPublic() || service.letsIn(request)) && which.test(request)
                        ? Answer.problem(status, status < 500 ? "INVALID_REQUEST" : "INTERNAL_ERROR")
                        : service.ask(request);
    }

    /** The operation refuses a body that has this property with such a value. */
    static Fault refusesValue(Operation operation, String property, Predicate<JsonElement> which) {
        return refuses(
                operation,
                request -> request.json()
                        .filter(body -> body.has(property) && which.test(body.get(property)))
                        .isPresent());
    }
}
