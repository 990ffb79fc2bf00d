package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The illegal requests: each a legal one with a single fault.
 *
 * <p>Each is judged by the schema before it becomes a case; one that turns out to be legal after all is dropped.
 */
final class NegativeCases {

    private static final int MOST = 60;

    /** Of the bodies of all of them: more source than this nobody waits for, let alone reads. */
    private static final long MOST_CHARACTERS = 1_000_000;

    private final String spec;
    private final Requests requests;
    private final IllegalBodyCases ofBody;
    private final IllegalParameterCases ofParameters;
    private final IllegalExchangeCases ofExchange;
    private final Problems problems;

    NegativeCases(
            String spec,
            Schemas schemas,
            SchemaValidator validator,
            Requests requests,
            ParameterValues parameterValues,
            Problems problems) {
        this.spec = spec;
        this.requests = requests;
        this.ofBody = new IllegalBodyCases(schemas, validator);
        this.ofParameters = new IllegalParameterCases(schemas, validator, requests, parameterValues);
        this.ofExchange = new IllegalExchangeCases(validator);
        this.problems = problems;
    }

    List<ContractCase> of(Operation operation) {
        Possible<Request> legal = requests.given(operation);
        Optional<BodyChoice> choice = operation.body().flatMap(body -> BodyChoice.of(body.content()));
        List<Stream<ContractCase>> kinds = new ArrayList<>();
        int most = MOST;
        if (legal.isPossible()) {
            Request request = legal.orElseThrow();
            boolean required = operation.body().map(Body::required).orElse(false);
            choice.ifPresent(it -> kinds.addAll(ofBody.of(it, required, request)));
            kinds.add(ofExchange.of(operation, choice, request));
            kinds.add(ofParameters.missing(operation, request));
            kinds.addAll(ofParameters.inQuery(operation, request));
            kinds.addAll(ofParameters.inHeader(operation, request));
            most = most(request, MOST);
        } else if (mayBeIllegal(operation)) {
            kinds.add(Stream.of(Cases.pending("rejects_illegal_requests", Optional.empty(), legal.reason())));
        }
        kinds.add(ofParameters.inPath(operation));
        Turns<ContractCase> turns = Turns.of(kinds, most);
        if (!turns.isAll()) {
            problems.add(Problem.at(
                    ProblemCode.NEGATIVE_CASES_CAPPED,
                    spec,
                    operation.pointer(),
                    operation.method() + " " + operation.path(),
                    String.valueOf(most)));
        }
        return turns.taken();
    }

    /** Whether there would be illegal requests, if only there were a legal one to begin with. */
    private static boolean mayBeIllegal(Operation operation) {
        return operation.body().isPresent()
                || operation.parameters().stream().anyMatch(it -> it.in() == Parameter.In.QUERY);
    }

    /** Of a JSON body, only what changes is written again. */
    static int most(Request legal, int most) {
        boolean json = legal.body().filter(BodyValue::isJson).isPresent();
        long characters = json ? 1 : RequestSize.of(legal).characters();
        return (int) Math.max(1, Math.min(most, MOST_CHARACTERS / Math.max(1, characters)));
    }
}
