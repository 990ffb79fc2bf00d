package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Expectation;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The legal requests: one for each example that the document gives, else one that was made up. */
final class PositiveCases {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Requests requests;
    private final Bodies bodies;

    PositiveCases(Requests requests, Bodies bodies) {
        this.requests = requests;
        this.bodies = bodies;
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
        List<ContractCase> byExample = byExample(operation, status, legal.orElseThrow());
        return byExample.isEmpty() ? List.of(made(operation, status, legal.orElseThrow())) : byExample;
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
