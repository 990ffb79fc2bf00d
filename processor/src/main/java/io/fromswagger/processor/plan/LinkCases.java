package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Link;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.FollowsLink;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The links of an operation's first success: each leads from its answer to another request (OpenAPI 3.1, section 4.8.20).
 *
 * <p>A link doesn't promise that it can be followed, so a documented refusal says nothing; but what a POST has just made in a
 * collection is there.
 */
final class LinkCases {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final String spec;
    private final List<Operation> operations;
    private final Schemas schemas;
    private final SchemaValidator validator;
    private final Requests requests;
    private final LinkValues values;
    private final Problems problems;

    LinkCases(Api api, Schemas schemas, SchemaValidator validator, Requests requests, Problems problems) {
        this.spec = api.spec();
        this.operations = api.operations();
        this.schemas = schemas;
        this.validator = validator;
        this.requests = requests;
        this.values = new LinkValues(validator);
        this.problems = problems;
    }

    List<ContractCase> of(Operation source) {
        List<ContractCase> cases = new ArrayList<>();
        Optional<Response> success = Statuses.success(source);
        for (Response response : source.responses()) {
            for (Link link : response.links()) {
                if (success.filter(response::equals).isPresent()) {
                    followed(source, link).ifPresent(cases::add);
                } else {
                    notFollowed(
                            link, "only you know when " + LinkValues.spoken(source) + " answers " + response.status());
                }
            }
        }
        return cases;
    }

    private Optional<ContractCase> followed(Operation source, Link link) {
        Optional<Operation> target = operations.stream()
                .filter(operation -> operation.id().equals(link.target()))
                .findFirst();
        if (target.isEmpty()) {
            return notFollowed(link, "the operation that it leads to is left out");
        }
        Possible<Map<Parameter, @Nullable Object>> given = values.of(source, link, target.get());
        if (!given.isPossible()) {
            return broken(link, given.reason());
        }
        Possible<Request> legal = requests.given(target.get());
        Possible<Request> before = requests.given(source);
        Optional<Response> success = Statuses.success(target.get());
        if (!legal.isPossible()) {
            return notFollowed(link, "no legal request can be made: " + legal.reason());
        } else if (!before.isPossible()) {
            return notFollowed(link, "no legal request can be made: " + before.reason());
        } else if (success.isEmpty()) {
            return notFollowed(link, LinkValues.spoken(target.get()) + " documents no success");
        } else if (isSafe(source) && !isSafe(target.get())) {
            return notFollowed(
                    link,
                    LinkValues.spoken(target.get()) + " may change what " + LinkValues.spoken(source) + " only showed");
        }
        return linked(source, link, target.get(), legal.orElseThrow(), given.orElseThrow());
    }

    private Optional<ContractCase> linked(
            Operation source, Link link, Operation target, Request legal, Map<Parameter, @Nullable Object> given) {
        Map<String, @Nullable Object> path = new LinkedHashMap<>(legal.path());
        Request request = legal;
        for (Map.Entry<Parameter, @Nullable Object> each : given.entrySet()) {
            if (each.getValue() instanceof RuntimeExpression && isCompound(each.getKey())) {
                return notFollowed(
                        link, "it fills a list or an object, '" + each.getKey().name() + "'");
            } else if (each.getKey().in() == Parameter.In.PATH) {
                path.put(each.getKey().name(), each.getValue());
            } else {
                request = request.with(each.getKey(), each.getValue());
            }
        }
        List<String> open = new PathTemplate(target.path())
                .parameters().stream().filter(name -> !path.containsKey(name)).toList();
        if (!open.isEmpty()) {
            return broken(link, "it gives {" + open.get(0) + "} of " + LinkValues.spoken(target) + " no value");
        }
        Possible<Optional<BodyValue>> body = body(link, target, request);
        if (!body.isPossible()) {
            return broken(link, body.reason());
        }
        Request sent = new Request(
                Optional.empty(),
                List.of(),
                path,
                request.query(),
                request.header(),
                request.cookie(),
                body.orElseThrow());
        return Optional.of(new ContractCase(
                "link_" + Words.snakeCase(link.name()),
                Kind.SEQUENCE,
                Optional.of(Relatives.success(source)),
                "link '" + link.name() + "' leads to " + LinkValues.spoken(target),
                new FollowsLink(source, target, sent, Relatives.success(target), isMade(source, target, given))));
    }

    private Possible<Optional<BodyValue>> body(Link link, Operation target, Request request) {
        Optional<BodyChoice> choice = target.body().flatMap(body -> BodyChoice.of(body.content()));
        if (link.body().isEmpty() || choice.isEmpty()) {
            return Possible.of(request.body());
        }
        Object given = link.body().get();
        Optional<RuntimeExpression> expression = RuntimeExpression.of(given);
        boolean legal = expression
                .map(RuntimeExpression::isLegal)
                .orElseGet(() -> choice.get()
                        .media()
                        .schema()
                        .map(schema -> validator.accepts(schema, Direction.REQUEST, given))
                        .orElse(true));
        return legal
                ? Possible.of(Optional.of(new BodyValue(
                        choice.get().sent(), expression.<Object>map(it -> it).orElse(given))))
                : Possible.not("its requestBody is no legal body of " + LinkValues.spoken(target));
    }

    /** Whether it leads to what the answer has just made. */
    private static boolean isMade(Operation source, Operation target, Map<Parameter, @Nullable Object> given) {
        List<String> parameters = new PathTemplate(target.path()).parameters();
        return source.method().equals("POST")
                && target.method().equals("GET")
                && Relatives.isDone(source)
                && target.path().endsWith("}")
                && new PathTemplate(target.path())
                        .collectionOf(parameters.get(parameters.size() - 1))
                        .filter(source.path()::equals)
                        .isPresent()
                && given.entrySet().stream()
                        .filter(each -> each.getKey().in() == Parameter.In.PATH)
                        .allMatch(each -> each.getValue() instanceof RuntimeExpression)
                && given.keySet().stream().allMatch(parameter -> parameter.in() == Parameter.In.PATH);
    }

    private boolean isCompound(Parameter parameter) {
        Set<String> types =
                schemas.compose(SchemaNode.of(parameter.schema(), "")).declaredTypes();
        return types.contains("array") || types.contains("object");
    }

    private static boolean isSafe(Operation operation) {
        return SAFE.contains(operation.method());
    }

    private Optional<ContractCase> broken(Link link, String reason) {
        problems.add(Problem.at(ProblemCode.LINK_BROKEN, spec, link.pointer(), link.name(), reason + "."));
        return Optional.empty();
    }

    private Optional<ContractCase> notFollowed(Link link, String reason) {
        problems.add(Problem.at(ProblemCode.LINK_NOT_FOLLOWED, spec, link.pointer(), link.name(), reason));
        return Optional.empty();
    }
}
