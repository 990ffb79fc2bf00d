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

/**
 * The illegal requests: each a legal one with a single fault.
 *
 * <p>Each is judged by the schema before it becomes a case; one that turns out to be legal after all is dropped.
 */
final class NegativeCases {

    private static final int MOST = 60;

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
        List<ContractCase> cases = new ArrayList<>();
        Possible<Request> legal = requests.legal(operation);
        if (legal.isPossible()) {
            cases.addAll(ofBody(operation, legal.orElseThrow()));
            cases.addAll(missing.ofParameters(operation, legal.orElseThrow()));
            cases.addAll(wrongTypes.ofQuery(operation, legal.orElseThrow()));
        } else if (mayBeIllegal(operation)) {
            cases.add(Cases.pending("rejects_illegal_requests", Optional.empty(), legal.reason()));
        }
        cases.addAll(wrongTypes.ofPath(operation));
        return capped(operation, cases);
    }

    private List<ContractCase> ofBody(Operation operation, Request legal) {
        Optional<BodyChoice> choice = operation.body().flatMap(body -> BodyChoice.of(body.content()));
        Optional<Schema> schema = choice.flatMap(it -> it.media().schema());
        boolean withMembers =
                legal.body().filter(body -> body.value() instanceof Map).isPresent();
        List<ContractCase> cases = new ArrayList<>();
        if (schema.isPresent() && withMembers) {
            ContractCase.BodyValue body = legal.body().get();
            Map<?, ?> members = (Map<?, ?>) body.value();
            cases.addAll(missing.ofBody(schema.get(), legal, body, members));
            cases.addAll(wrongTypes.ofBody(choice.get(), schema.get(), legal, body, members));
        }
        return cases;
    }

    /** Whether there would be illegal requests, if only there were a legal one to begin with. */
    private static boolean mayBeIllegal(Operation operation) {
        return operation.body().isPresent()
                || operation.parameters().stream().anyMatch(it -> it.in() == Parameter.In.QUERY);
    }

    private List<ContractCase> capped(Operation operation, List<ContractCase> cases) {
        if (cases.size() <= MOST) {
            return cases;
        }
        problems.add(Problem.at(
                ProblemCode.NEGATIVE_CASES_CAPPED,
                spec,
                operation.pointer(),
                operation.method() + " " + operation.path(),
                String.valueOf(cases.size()),
                String.valueOf(MOST)));
        return cases.subList(0, MOST);
    }
}
