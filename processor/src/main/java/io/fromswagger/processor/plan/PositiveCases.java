package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Expectation;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The legal requests: one for each example that the document gives, else one that was made up; and those that are just legal. */
final class PositiveCases {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Beside the document's own examples, which are all sent. */
    private static final int MOST = 60;

    private final String spec;
    private final Requests requests;
    private final Bodies bodies;
    private final LegalBodyCases ofBody;
    private final LegalParameterCases ofParameters;
    private final Problems problems;

    PositiveCases(
            String spec,
            Schemas schemas,
            SchemaValidator validator,
            Requests requests,
            Bodies bodies,
            ParameterValues parameterValues,
            Problems problems) {
        this.spec = spec;
        this.requests = requests;
        this.bodies = bodies;
        this.ofBody = new LegalBodyCases(spec, schemas, validator, bodies, problems);
        this.ofParameters = new LegalParameterCases(schemas, validator, parameterValues);
        this.problems = problems;
    }

    /** For the first documented 2xx; a single pending case where no legal request can be made. */
    List<ContractCase> of(Operation operation) {
        Optional<Response> success = Statuses.success(operation);
        if (success.isEmpty()) {
            return List.of();
        }
        String status = success.get().status();
        Possible<Request> legal = requests.given(operation);
        if (!legal.isPossible()) {
            return List.of(Cases.pending(status, legal.reason()));
        }
        Request request = legal.orElseThrow();
        List<ContractCase> byExample = byExample(operation, status, request);
        List<ContractCase> cases =
                new ArrayList<>(byExample.isEmpty() ? List.of(made(operation, status, request)) : byExample);
        cases.addAll(atTheLimits(operation, status, request));
        return cases;
    }

    private List<ContractCase> atTheLimits(Operation operation, String status, Request legal) {
        List<Stream<ContractCase>> kinds = new ArrayList<>(ofBody.of(operation, status, legal));
        kinds.addAll(ofParameters.of(operation, status, legal));
        int most = NegativeCases.most(legal, MOST);
        Turns<ContractCase> turns = Turns.of(kinds, most);
        if (!turns.isAll()) {
            problems.add(Problem.at(
                    ProblemCode.POSITIVE_CASES_CAPPED,
                    spec,
                    operation.pointer(),
                    operation.method() + " " + operation.path(),
                    String.valueOf(most)));
        }
        return turns.taken();
    }

    private List<ContractCase> byExample(Operation operation, String status, Request request) {
        List<ContractCase> cases = new ArrayList<>();
        Optional<BodyChoice> choice = operation.body().flatMap(body -> BodyChoice.of(body.content()));
        if (choice.isEmpty() || request.body().isEmpty()) {
            return cases;
        }
        for (Example example : bodies.examples(choice.get(), Direction.REQUEST)) {
            boolean lone = example.name().isEmpty();
            String id = Statuses.word(status) + "_for_example" + (lone ? "" : "_" + Words.snakeCase(example.name()));
            String title = lone ? "the document's example" : "example '" + example.name() + "'";
            Request sent = request.withBody(new BodyValue(choice.get().sent(), example.value()));
            cases.add(Cases.positive(id, status, title, sent, Expectation.RESPONDS));
        }
        return cases;
    }

    /** A safe request in which nothing was made up has to succeed; any other may be refused for reasons of its own. */
    private static ContractCase made(Operation operation, String status, Request request) {
        boolean nothingMadeUp = request.body().isEmpty()
                && request.query().isEmpty()
                && request.header().isEmpty()
                && request.cookie().isEmpty()
                && SAFE.contains(operation.method());
        return Cases.positive(
                Statuses.word(status),
                status,
                title(operation, request),
                request,
                nothingMadeUp ? Expectation.RESPONDS : Expectation.ACCEPTS);
    }

    private static String title(Operation operation, Request request) {
        if (request.body().isPresent()) {
            return "a sample body";
        } else if (!request.producedParameters().isEmpty()) {
            String last = request.producedParameters()
                    .get(request.producedParameters().size() - 1);
            String collection =
                    new PathTemplate(operation.path()).collectionOf(last).orElse("");
            return ResourceNames.withArticle(last, collection) + " that exists";
        }
        boolean optional =
                operation.parameters().stream().anyMatch(it -> it.in() != Parameter.In.PATH && !it.required());
        boolean required = !request.query().isEmpty() || !request.header().isEmpty();
        return required ? "only what is required" : optional ? "no optional parameters" : "as documented";
    }
}
