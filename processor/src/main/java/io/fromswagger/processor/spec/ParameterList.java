package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All parameters of one operation: those of its path unless it overrides them, and its own. */
final class ParameterList {

    /** Headers that the document describes elsewhere; as parameters they mean nothing (OpenAPI 3.1, section 4.8.12.2). */
    private static final Set<String> IGNORED_HEADERS = Set.of("accept", "content-type", "authorization");

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)\\}");

    private final Reading reading;

    ParameterList(Reading reading) {
        this.reading = reading;
    }

    /** The nodes of the parameters, references followed, in the order of the document; Swagger's body is among them. */
    List<Node> nodes(Endpoint endpoint) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Node owner : endpoint.owners()) {
            for (Node item : owner.items("parameters")) {
                reading.refs().follow(item).ifPresent(node -> nodes.put(identity(node), node));
            }
        }
        return List.copyOf(nodes.values());
    }

    private static String identity(Node parameter) {
        return parameter.text("in").orElse("") + " " + parameter.text("name").orElse("");
    }

    /** The parameters outside the body; those of the path are exactly the ones that the template has. */
    List<Parameter> read(Endpoint endpoint, List<Node> nodes) {
        Set<String> variables = variables(endpoint.path());
        List<Parameter> parameters = new ArrayList<>();
        for (Node node : nodes) {
            new ParameterReader(reading)
                    .read(node)
                    .filter(parameter -> !isIgnored(parameter))
                    .filter(parameter -> isInPath(parameter, endpoint, variables, node))
                    .ifPresent(parameters::add);
        }
        for (String variable : variables) {
            if (parameters.stream()
                    .noneMatch(parameter ->
                            parameter.in() == In.PATH && parameter.name().equals(variable))) {
                parameters.add(undeclared(variable, endpoint));
            }
        }
        return parameters;
    }

    private static boolean isIgnored(Parameter parameter) {
        return parameter.in() == In.HEADER
                && IGNORED_HEADERS.contains(parameter.name().toLowerCase(Locale.ROOT));
    }

    private boolean isInPath(Parameter parameter, Endpoint endpoint, Set<String> variables, Node node) {
        if (parameter.in() != In.PATH || variables.contains(parameter.name())) {
            return true;
        }
        reading.report(
                ProblemCode.PATH_PARAMETER_UNKNOWN,
                node,
                parameter.name(),
                endpoint.path(),
                Nearest.didYouMean(parameter.name(), variables));
        return false;
    }

    private Parameter undeclared(String variable, Endpoint endpoint) {
        Node where = endpoint.operation();
        reading.report(ProblemCode.PATH_PARAMETER_UNDECLARED, where, variable, endpoint.path());
        Schema text = new Schema(Map.of("type", "string"), where.at());
        return new Parameter(
                variable, In.PATH, true, false, "simple", false, text, Optional.empty(), List.of(), where.at());
    }

    private static Set<String> variables(String path) {
        Set<String> variables = new LinkedHashSet<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            variables.add(matcher.group(1));
        }
        return variables;
    }
}
