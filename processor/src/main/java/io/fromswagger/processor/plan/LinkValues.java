package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Link;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Parameter.In;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands the parameters of a link: whose value each is. */
final class LinkValues {

    private final SchemaValidator validator;

    LinkValues(SchemaValidator validator) {
        this.validator = validator;
    }

    /** By parameter of the target: a legal value, or a {@link RuntimeExpression}. The obstacle says what is wrong with the link. */
    Possible<Map<Parameter, @Nullable Object>> of(Operation source, Link link, Operation target) {
        Map<Parameter, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> given : link.parameters().entrySet()) {
            Optional<Parameter> parameter = parameter(target, given.getKey());
            if (parameter.isEmpty()) {
                return Possible.not(spoken(target) + " has no parameter '" + given.getKey() + "'");
            }
            Optional<RuntimeExpression> expression = RuntimeExpression.of(given.getValue());
            Optional<String> fault = expression.isPresent()
                    ? fault(source, expression.get())
                    : Optional.of("'" + given.getValue() + "' is no legal value of '" + given.getKey() + "'")
                            .filter(unless -> !isLegal(parameter.get(), given.getValue()));
            if (fault.isPresent()) {
                return Possible.not(fault.get());
            }
            values.put(parameter.get(), expression.<Object>map(it -> it).orElse(given.getValue()));
        }
        return Possible.of(values);
    }

    /** The parameter of that name, which may begin with its place. */
    static Optional<Parameter> parameter(Operation target, String name) {
        Stream<Predicate<Parameter>> ways = Stream.concat(
                Stream.of(In.values()).map(in -> it -> it.in() == in && isCalled(it, name)),
                Stream.of(In.values())
                        .map(in -> it -> it.in() == in
                                && isCalled(
                                        it,
                                        name.substring(Math.min(
                                                name.length(), placed(in).length())))
                                && name.startsWith(placed(in))));
        List<Parameter> parameters = target.parameters();
        return ways.flatMap(way -> parameters.stream().filter(way)).findFirst();
    }

    static String spoken(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    private static String placed(In in) {
        return in.name().toLowerCase(Locale.ROOT) + ".";
    }

    private static boolean isCalled(Parameter parameter, String name) {
        return parameter.in() == In.HEADER
                ? parameter.name().equalsIgnoreCase(name)
                : parameter.name().equals(name);
    }

    private static Optional<String> fault(Operation source, RuntimeExpression expression) {
        if (!expression.isLegal()) {
            return Optional.of("'" + expression.text() + "' is no runtime expression");
        }
        return expression
                .pathParameter()
                .filter(name -> !new PathTemplate(source.path()).parameters().contains(name))
                .map(name -> spoken(source) + " has no path parameter '" + name + "'");
    }

    private boolean isLegal(Parameter parameter, @Nullable Object value) {
        return validator.accepts(parameter.schema(), Direction.REQUEST, value)
                || (value instanceof Number
                        && validator.accepts(parameter.schema(), Direction.REQUEST, value.toString()));
    }
}
