package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase.Expectation;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.ContractCase.Send;
import java.util.List;
import java.util.Optional;

/** The 404 that a document promises and anyone can bring about: for what isn't there. */
final class RefusalCases {

    private static final String NOT_FOUND = "404";

    private final Requests requests;

    RefusalCases(Requests requests) {
        this.requests = requests;
    }

    /**
     * The case of an unknown id; pending where none can be made up; none where 404 is not documented, or where a PUT may as
     * well make what isn't there.
     */
    List<ContractCase> notFound(Operation operation) {
        List<String> parameters = new PathTemplate(operation.path()).parameters();
        if (!Statuses.documents(operation, NOT_FOUND) || parameters.isEmpty() || mayCreate(operation)) {
            return List.of();
        }
        String last = parameters.get(parameters.size() - 1);
        Possible<Request> unknown = requests.forUnknownResource(operation);
        return List.of(
                unknown.isPossible()
                        ? new ContractCase(
                                "not_found_for_unknown_" + Words.snakeCase(last),
                                Kind.NOT_FOUND,
                                Optional.of(NOT_FOUND),
                                last + " is unknown",
                                new Send(unknown.orElseThrow(), Expectation.RESPONDS))
                        : Cases.pending(
                                NOT_FOUND, Sentences.onlyYouKnow(operation, NOT_FOUND) + " " + unknown.reason()));
    }

    private static boolean mayCreate(Operation operation) {
        return operation.method().equals("PUT")
                && operation.path().endsWith("}")
                && Statuses.documents(operation, "201");
    }
}
