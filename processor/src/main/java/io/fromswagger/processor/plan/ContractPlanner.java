package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides the contract tests of one document's operations. */
final class ContractPlanner {

    private static final Set<MediaType.Kind> EXAMPLE_NEEDED =
            Set.of(MediaType.Kind.MULTIPART, MediaType.Kind.XML, MediaType.Kind.BINARY, MediaType.Kind.OTHER_MULTIPART);

    private final String spec;
    private final Bodies bodies;
    private final PositiveCases positive;
    private final NegativeCases negative;
    private final RefusalCases refusals;
    private final StrangerCases strangers;
    private final MethodCases methods;
    private final SequenceCases sequences;
    private final LinkCases links;
    private final DoubtfulCases doubtful;
    private final SharedPaths sharedPaths;
    private final Problems problems;

    ContractPlanner(
            Api api,
            Schemas schemas,
            SampleValues samples,
            SchemaValidator validator,
            Bodies bodies,
            Requests requests,
            Problems problems) {
        this.spec = api.spec();
        this.bodies = bodies;
        ParameterValues parameterValues = new ParameterValues(api, schemas, samples, validator);
        this.positive = new PositiveCases(spec, schemas, validator, requests, bodies, parameterValues, problems);
        this.negative = new NegativeCases(spec, schemas, validator, requests, parameterValues, problems);
        this.refusals = new RefusalCases(requests);
        this.strangers = new StrangerCases(api, requests);
        this.methods = new MethodCases(api, requests);
        this.sequences = new SequenceCases(api, schemas, validator, bodies, requests);
        this.links = new LinkCases(api, schemas, validator, requests, problems);
        this.doubtful = new DoubtfulCases(new LooseFormats(spec, validator, problems), requests);
        this.sharedPaths = new SharedPaths(api);
        this.problems = problems;
    }

    List<ContractCase> cases(Operation operation) {
        reportUnsupportedBody(operation);
        List<ContractCase> cases = new ArrayList<>();
        cases.addAll(positive.of(operation));
        cases.addAll(negative.of(operation));
        cases.addAll(sequences.of(operation));
        cases.addAll(links.of(operation));
        cases.addAll(refusals.notFound(operation));
        cases.addAll(strangers.of(operation));
        cases.addAll(methods.of(operation));
        cases = new ArrayList<>(sharedPaths.kept(operation, cases));
        cases.addAll(PendingCases.of(operation, cases));
        cases.replaceAll(each -> doubtful.marked(operation, each));
        return Cases.withOwnIds(cases);
    }

    private void reportUnsupportedBody(Operation operation) {
        operation
                .body()
                .flatMap(body -> BodyChoice.of(body.content()))
                .filter(choice -> EXAMPLE_NEEDED.contains(choice.kind()))
                .ifPresent(choice -> {
                    Possible<Object> value = bodies.value(choice, Direction.REQUEST);
                    if (!value.isPossible()) {
                        problems.add(Problem.at(
                                ProblemCode.BODY_UNSUPPORTED,
                                spec,
                                operation.pointer(),
                                operation.method() + " " + operation.path(),
                                choice.media().type(),
                                value.reason()));
                    }
                });
    }
}
