package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.ContractCase.Expectation;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.Variant.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests with one parameter more than has to be, or with another value of one: each that is listed, and at its bounds. */
final class LegalParameterCases {

    private final Schemas schemas;
    private final SchemaValidator validator;
    private final ParameterValues parameterValues;

    LegalParameterCases(Schemas schemas, SchemaValidator validator, ParameterValues parameterValues) {
        this.schemas = schemas;
        this.validator = validator;
        this.parameterValues = parameterValues;
    }

    /** A lazy stream for each kind. */
    List<Stream<ContractCase>> of(Operation operation, String status, Request legal) {
        List<Stream<ContractCase>> kinds = new ArrayList<>();
        Set<Request> sent = new HashSet<>(Set.of(legal));
        kinds.add(operation.parameters().stream()
                .filter(parameter -> isOurs(operation, parameter, legal) && !parameter.required())
                .flatMap(parameter -> alone(parameter, status, legal))
                .filter(each -> sent.add(each.request().orElseThrow())));
        for (Rule rule : Rule.values()) {
            kinds.add(operation.parameters().stream()
                    .filter(parameter -> isOurs(operation, parameter, legal))
                    .flatMap(parameter -> varied(parameter, rule, status, legal))
                    .filter(each -> sent.add(each.request().orElseThrow())));
        }
        return kinds;
    }

    /**
     * A parameter of the path only where the test chooses its value, and no resource has to be there for it, nor behind it:
     * what was made below one value is not there below another.
     */
    private boolean isOurs(Operation operation, Parameter parameter, Request legal) {
        boolean plain = parameter.style().equals("form") || parameter.style().equals("simple");
        List<String> path = new PathTemplate(operation.path()).parameters();
        boolean chosen = parameter.in() != Parameter.In.PATH
                || (legal.path().containsKey(parameter.name())
                        && path.stream()
                                .skip(path.indexOf(parameter.name()) + 1L)
                                .noneMatch(legal.producedParameters()::contains));
        return plain && chosen && !HeadersOfHttp.include(parameter) && !parameterValues.isOurs(parameter);
    }

    private Stream<ContractCase> alone(Parameter parameter, String status, Request legal) {
        Possible<Object> value = parameterValues.of(parameter);
        boolean special = variants(parameter).anyMatch(variant -> Objects.equals(variant.value(), value.value()));
        return value.isPossible() && !special && isMeant(parameter, value.value())
                ? Stream.of(accepted(parameter, "", "", status, legal.with(parameter, value.value())))
                : Stream.empty();
    }

    /** A text that was merely made up may be anything but what such a parameter takes, a cursor for instance. */
    private boolean isMeant(Parameter parameter, @Nullable Object value) {
        Composition schema = schemas.compose(SchemaNode.of(parameter.schema(), ""));
        boolean given = !parameter.examples().isEmpty()
                || Stream.of("enum", "const", "examples", "default", "pattern", "format")
                        .anyMatch(schema::has);
        boolean closed = value instanceof Number || value instanceof Boolean;
        return closed || (given && value instanceof String);
    }

    /** Without those of a length: what else such a text has to be, only its author knows. */
    private Stream<Variant> variants(Parameter parameter) {
        Composition schema = schemas.compose(SchemaNode.of(parameter.schema(), ""));
        return LegalValues.inText(schema, parameterValues.of(parameter).value()).stream()
                .filter(variant -> variant.rule() != Rule.LENGTH && !"".equals(variant.value()));
    }

    private Stream<ContractCase> varied(Parameter parameter, Rule rule, String status, Request legal) {
        return variants(parameter)
                .filter(variant -> variant.rule() == rule && travels(parameter, variant.value()))
                .filter(variant -> validator.accepts(parameter.schema(), Direction.REQUEST, variant.value()))
                .map(variant -> accepted(
                        parameter,
                        "_" + variant.word(),
                        " " + variant.is(),
                        status,
                        legal.with(parameter, variant.value())));
    }

    /** A header has no other letters than those of ASCII (RFC 9110, 5.5). */
    private static boolean travels(Parameter parameter, @Nullable Object value) {
        boolean inHead = parameter.in() == Parameter.In.HEADER || parameter.in() == Parameter.In.COOKIE;
        return !inHead || String.valueOf(value).matches("\\p{ASCII}*");
    }

    private static ContractCase accepted(Parameter parameter, String word, String is, String status, Request request) {
        return Cases.positive(
                Statuses.word(status) + "_with_" + IllegalParameterCases.word(parameter) + word,
                status,
                (is.isEmpty() ? "with " : "") + IllegalParameterCases.place(parameter) + " '" + parameter.name() + "'"
                        + is,
                request,
                Expectation.ACCEPTS);
    }
}
