package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.ArrayList;
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
        Possible<Request> legal = requests.given(operation);
        List<Stream<ContractCase>> kinds = new ArrayList<>();
        if (legal.isPossible()) {
            Request request = legal.orElseThrow();
            addOfBody(operation, request, kinds);
            kinds.add(missing.ofParameters(operation, request));
            kinds.add(wrongTypes.ofQuery(operation, request));
        } else if (mayBeIllegal(operation)) {
            kinds.add(Stream.of(Cases.pending("rejects_illegal_requests", Optional.empty(), legal.reason())));
        }
        kinds.add(wrongTypes.ofPath(operation));
        return capped(operation, legal.isPossible() ? most(legal.orElseThrow()) : MOST, kinds);
    }

    private void addOfBody(Operation operation, Request legal, List<Stream<ContractCase>> kinds) {
        Optional<BodyChoice> choice = operation.body().flatMap(body -> BodyChoice.of(body.content()));
        Optional<Schema> schema = choice.flatMap(it -> it.media().schema());
        boolean withMembers =
                legal.body().filter(body -> body.value() instanceof Map).isPresent();
        if (schema.isPresent() && withMembers) {
            ContractCase.BodyValue body = legal.body().get();
            Map<?, ?> members = (Map<?, ?>) body.value();
            kinds.add(missing.ofBody(schema.get(), legal, body, members));
            kinds.add(wrongTypes.ofBody(choice.get(), schema.get(), legal, body, members));
        }
    }

    /** Whether there would be illegal requests, if only there were a legal one to begin with. */
    private static boolean mayBeIllegal(Operation operation) {
        return operation.body().isPresent()
                || operation.parameters().stream().anyMatch(it -> it.in() == Parameter.In.QUERY);
    }

    /** Makes no more than there is room for; each of these streams is lazy, which joined ones are not. */
    private List<ContractCase> capped(Operation operation, int most, List<Stream<ContractCase>> kinds) {
        List<ContractCase> cases = new ArrayList<>();
        kinds.forEach(kind -> kind.limit(most + 1L - cases.size()).forEach(cases::add));
        if (cases.size() <= most) {
            return cases;
        }
        problems.add(Problem.at(
                ProblemCode.NEGATIVE_CASES_CAPPED,
                spec,
                operation.pointer(),
                operation.method() + " " + operation.path(),
                String.valueOf(most)));
        return cases.subList(0, most);
    }

    private static int most(Request legal) {
        long characters = RequestSize.of(legal).characters();
        return (int) Math.max(1, Math.min(MOST, MOST_CHARACTERS / Math.max(1, characters)));
    }
}
