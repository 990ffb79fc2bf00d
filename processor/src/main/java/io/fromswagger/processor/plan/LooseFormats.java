package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.model.SpecPointer;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values of the document that break a format of its own, such as {@code now} for a {@code date-time}: they are sent, since a
 * service may well mean them, and may be refused, since it may well mean the format.
 */
final class LooseFormats {

    private static final Set<MediaType.Kind> READ =
            Set.of(MediaType.Kind.JSON, MediaType.Kind.FORM, MediaType.Kind.TEXT);

    private final String spec;
    private final SchemaValidator validator;
    private final Problems problems;
    private final Set<String> reported = new HashSet<>();

    LooseFormats(String spec, SchemaValidator validator, Problems problems) {
        this.spec = spec;
        this.validator = validator;
        this.problems = problems;
    }

    /** What in a request breaks a format, in words: {@code $.send_at is no date-time (RFC 3339)}. */
    Optional<String> doubt(Operation operation, Request request) {
        return request.body()
                .flatMap(body -> ofBody(operation, body))
                .or(() -> operation.parameters().stream()
                        .flatMap(parameter -> ofParameter(parameter, request).stream())
                        .findFirst());
    }

    /** The places within a body that break a format, as JSON pointers. */
    Set<String> places(Operation operation, BodyValue body) {
        return media(operation, body)
                .flatMap(MediaType::schema)
                .map(schema -> validator.looseFormats(schema, Direction.REQUEST, body.value()).stream()
                        .map(SchemaValidator.Breach::location)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private Optional<String> ofBody(Operation operation, BodyValue body) {
        Optional<MediaType> media = media(operation, body);
        Optional<Schema> schema = media.flatMap(MediaType::schema);
        Optional<String> doubt = schema.flatMap(it -> ofValue(it, body.value()));
        doubt.ifPresent(it -> {
            Optional<SpecPointer> example = media.stream()
                    .flatMap(each -> each.examples().stream())
                    .filter(each -> Objects.equals(each.value(), body.value()))
                    .map(Example::pointer)
                    .findFirst();
            boolean first = reported.add(operation.id() + " " + it);
            if (example.isPresent()) {
                report(example.get(), it);
            } else if (first) {
                report(schema.get().pointer(), it);
            }
        });
        return doubt;
    }

    private static Optional<MediaType> media(Operation operation, BodyValue body) {
        return operation.body().stream()
                .flatMap(it -> it.content().stream())
                .filter(it -> isSentAs(it, body.mediaType()))
                .findFirst();
    }

    private static boolean isSentAs(MediaType media, String type) {
        Optional<BodyChoice> choice = BodyChoice.of(List.of(media));
        return choice.filter(it -> READ.contains(it.kind()) && it.sent().equals(type))
                .isPresent();
    }

    private Optional<String> ofParameter(Parameter parameter, Request request) {
        Map<String, @Nullable Object> values = switch (parameter.in()) {
            case PATH -> request.path();
            case QUERY -> request.query();
            case HEADER -> request.header();
            case COOKIE -> request.cookie();
        };
        if (!values.containsKey(parameter.name())) {
            return Optional.empty();
        }
        String place = parameter.in().name().toLowerCase(Locale.ROOT) + " parameter '" + parameter.name() + "'";
        Optional<String> doubt =
                ofValue(parameter.schema(), values.get(parameter.name())).map(it -> place + it.substring(1));
        doubt.ifPresent(it -> report(parameter.pointer(), it));
        return doubt;
    }

    private Optional<String> ofValue(Schema schema, @Nullable Object value) {
        return validator.looseFormats(schema, Direction.REQUEST, value).stream()
                .findFirst()
                .map(breach -> "$" + breach.location().replace('/', '.') + " " + breach.rule());
    }

    private void report(SpecPointer place, String doubt) {
        if (reported.add(place.pointer() + " " + doubt)) {
            problems.add(Problem.at(ProblemCode.EXAMPLE_FORMAT, spec, place, doubt));
        }
    }
}
