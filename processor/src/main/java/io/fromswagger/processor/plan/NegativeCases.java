package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import java.util.Map;
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
    private final MissingPartCases missing;
    private final WrongTypeCases wrongTypes;
    private final Problems problems;

    NegativeCases(
            String spec, Requests requests, MissingPartCases missing, WrongTypeCases wrongTypes, Problems problems) {
        this.spec = spec;
        this.requests = requests;
        this.missing = missing;
        this.wrongTypes = wrongTypes;
        this.problems = problems;
    }

    List<ContractCase> of(Operation operation) {
        Possible<Request> legal = requests.legal(operation);
        Stream<ContractCase> ofLegal = Stream.empty();
        if (legal.isPossible()) {
            Request request = legal.orElseThrow();
            ofLegal = Stream.of(
                            ofBody(operation, request),
                            missing.ofParameters(operation, request),
                            wrongTypes.ofQuery(operation, request))
                    .flatMap(cases -> cases);
        } else if (mayBeIllegal(operation)) {
            ofLegal = Stream.of(Cases.pending("rejects_illegal_requests", Optional.empty(), legal.reason()));
        }
        return capped(operation, legal, Stream.concat(ofLegal, wrongTypes.ofPath(operation)));
    }

    private Stream<ContractCase> ofBody(Operation operation, Request legal) {
        Optional<BodyChoice> choice = operation.body().flatMap(body -> BodyChoice.of(body.content()));
        Optional<Schema> schema = choice.flatMap(it -> it.media().schema());
        boolean withMembers =
                legal.body().filter(body -> body.value() instanceof Map).isPresent();
        if (schema.isEmpty() || !withMembers) {
            return Stream.empty();
        }
        ContractCase.BodyValue body = legal.body().get();
        Map<?, ?> members = (Map<?, ?>) body.value();
        return Stream.concat(
                missing.ofBody(schema.get(), legal, body, members),
                wrongTypes.ofBody(choice.get(), schema.get(), legal, body, members));
    }

    /** Whether there would be illegal requests, if only there were a legal one to begin with. */
    private static boolean mayBeIllegal(Operation operation) {
        return operation.body().isPresent()
                || operation.parameters().stream().anyMatch(it -> it.in() == Parameter.In.QUERY);
    }

    private List<ContractCase> capped(Operation operation, Possible<Request> legal, Stream<ContractCase> cases) {
        int most = legal.isPossible() ? most(legal.orElseThrow()) : MOST;
        List<ContractCase> found = cases.limit(most + 1).toList();
        if (found.size() <= most) {
            return found;
        }
        problems.add(Problem.at(
                ProblemCode.NEGATIVE_CASES_CAPPED,
                spec,
                operation.pointer(),
                operation.method() + " " + operation.path(),
                String.valueOf(most)));
        return found.subList(0, most);
    }

    private static int most(Request legal) {
        long characters = RequestSize.of(legal).characters();
        return (int) Math.max(1, Math.min(MOST, MOST_CHARACTERS / Math.max(1, characters)));
    }
}
