package io.fromswagger.processor.poet;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of an operation as a Java developer passes them: the required ones by position, the others by name; where too
 * many are required, those of the path by position.
 *
 * @param positional in the document's order
 * @param named set on the operation's parameters class
 */
record Arguments(List<Parameter> positional, List<Parameter> named) {

    /** Java allows 255 slots; a person loses count much earlier. */
    private static final int MOST_POSITIONAL = 20;

    static Arguments of(Operation operation) {
        boolean tooMany =
                operation.parameters().stream().filter(Parameter::required).count() > MOST_POSITIONAL;
        List<Parameter> positional = new ArrayList<>();
        List<Parameter> named = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            boolean hasPlace = tooMany ? parameter.in() == Parameter.In.PATH : parameter.required();
            (hasPlace && positional.size() < MOST_POSITIONAL ? positional : named).add(parameter);
        }
        return new Arguments(List.copyOf(positional), List.copyOf(named));
    }

    /** Whether a request without the named ones is complete. */
    boolean namedAreOptional() {
        return named.stream().noneMatch(Parameter::required);
    }

    /** Variables for the positional ones, apart from the names that the method itself needs. */
    List<String> variables(Writing writing, Operation operation, String... taken) {
        NameAllocator locals = new NameAllocator();
        List.of(taken).forEach(locals::newName);
        return positional.stream()
                .map(parameter -> locals.newName(writing.names().variable(operation, parameter)))
                .toList();
    }

    static Shape shape(Writing writing, Parameter parameter) {
        return writing.plan().types().shapeOf(parameter.schema());
    }

    static TypeName type(Writing writing, Parameter parameter) {
        return writing.types().parameter(shape(writing, parameter));
    }

    /** The method of request and fake for the place: {@code query}, {@code whereQuery}. */
    static String place(Parameter parameter) {
        return switch (parameter.in()) {
            case PATH -> "path";
            case QUERY -> "query";
            case HEADER -> "header";
            case COOKIE -> "cookie";
        };
    }
}
