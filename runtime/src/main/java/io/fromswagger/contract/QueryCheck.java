package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds in a query what the document has no place for: names that it doesn't know, and values where it wants one.
 *
 * <p>Most collaborators pass over both, so a misspelt {@code ?limt=20} is wrong and nobody says so.
 */
final class QueryCheck {

    private final SchemaTypes types;
    private final List<OperationContract> operations;
    private final Map<String, SecurityScheme> schemes;

    QueryCheck(SchemaTypes types, List<OperationContract> operations, Map<String, SecurityScheme> schemes) {
        this.types = types;
        this.operations = operations;
        this.schemes = schemes;
    }

    List<Violation> check(OperationContract operation, String rawQuery) {
        Map<String, List<String>> sent = ParameterTexts.pairs(rawQuery, "&").stream()
                .collect(Collectors.groupingBy(
                        ParameterTexts.Pair::name,
                        LinkedHashMap::new,
                        Collectors.mapping(ParameterTexts.Pair::raw, Collectors.toList())));
        List<ParameterContract> known = parameters(operation);
        boolean takesAny = known.stream().anyMatch(this::takesAnyName);
        List<Violation> violations = new ArrayList<>();
        sent.forEach((name, values) -> {
            if (!takesAny && !isKnown(name, operation, known)) {
                violations.add(undeclared(name, operation, known));
            }
            known.stream()
                    .filter(parameter -> parameter.name().equals(name) && values.size() > 1 && !isRepeatable(parameter))
                    .findFirst()
                    .ifPresent(parameter -> violations.add(repeated(parameter, values)));
            known.stream()
                    .filter(parameter -> parameter.style().equals("deepObject")
                            && !parameter.name().equals(name)
                            && parameter.name().equals(DeepMembers.base(name)))
                    .findFirst()
                    .flatMap(parameter -> member(parameter, name, values))
                    .ifPresent(violations::add);
        });
        return violations;
    }

    /** Of all operations that a request like this may be for: their paths may differ behind the question mark only. */
    private List<ParameterContract> parameters(OperationContract operation) {
        return likely(operation).stream()
                .flatMap(each -> each.parameters().stream())
                .filter(parameter -> parameter.in() == ParameterContract.In.QUERY)
                .toList();
    }

    private List<OperationContract> likely(OperationContract operation) {
        return operations.stream()
                .filter(each -> each.method().equals(operation.method())
                        && each.requestPath().equals(operation.requestPath()))
                .toList();
    }

    private boolean isKnown(String name, OperationContract operation, List<ParameterContract> known) {
        Set<String> names = new HashSet<>();
        known.forEach(parameter -> names.addAll(names(parameter)));
        likely(operation)
                .forEach(each -> ParameterTexts.pairs(each.fixedQuery(), "&").forEach(pair -> names.add(pair.name())));
        for (SecurityScheme scheme : schemes.values()) {
            if (scheme.in().filter("query"::equals).isPresent()) {
                scheme.parameterName().ifPresent(names::add);
            } else if (!scheme.type().equals("apiKey")) {
                names.add(SecurityCheck.TOKEN);
            }
        }
        return names.contains(name)
                || known.stream()
                        .anyMatch(parameter -> parameter.style().equals("deepObject")
                                && parameter.name().equals(DeepMembers.base(name)));
    }

    /** What a parameter is called in a query: an object whose members are parameters of their own is there by those only. */
    private Set<String> names(ParameterContract parameter) {
        Set<String> names = new LinkedHashSet<>();
        if (!isSpread(parameter) || !types.isNothingButObject(parameter.schema())) {
            names.add(parameter.name());
        }
        if (isSpread(parameter)) {
            names.addAll(types.properties(parameter.schema()).keySet());
        }
        return names;
    }

    /** Whether the members of an object are parameters of their own. */
    private boolean isSpread(ParameterContract parameter) {
        return parameter.style().equals("form") && parameter.explode() && types.isObject(parameter.schema());
    }

    private boolean takesAnyName(ParameterContract parameter) {
        return isSpread(parameter) && !types.isClosed(parameter.schema());
    }

    private boolean isRepeatable(ParameterContract parameter) {
        Json schema = parameter.schema();
        return types.isUntyped(schema)
                || parameter.style().equals("deepObject")
                || (types.isArray(schema)
                        && parameter.explode()
                        && !parameter.style().equals("json"));
    }

    /** A member of a deep object that is there twice, though it is no list; or that is a list's item, though it is an object's. */
    private Optional<Violation> member(ParameterContract parameter, String name, List<String> values) {
        Json schema = parameter.schema();
        for (String step : DeepMembers.steps(name)) {
            if (step.isEmpty()
                    && types.isNothingButObject(schema)
                    && !types.properties(schema).isEmpty()) {
                return Optional.of(of(
                        parameter,
                        parameter.spoken() + " must name the members of an object",
                        parameter.name() + "[name]=…",
                        name + "=…"));
            }
            Json above = schema;
            schema = types.isArray(above)
                    ? types.items(above)
                    : types.properties(above).getOrDefault(step, Json.ABSENT);
        }
        return values.size() < 2 || types.isUntyped(schema) || types.isArray(schema) || name.endsWith("[]")
                ? Optional.empty()
                : Optional.of(of(
                        parameter,
                        "query parameter " + name + " must be there once",
                        "one " + name + "=…",
                        several(values)));
    }

    private Violation undeclared(String name, OperationContract operation, List<ParameterContract> known) {
        List<String> names =
                known.stream().flatMap(parameter -> names(parameter).stream()).toList();
        return new Violation(
                Checks.REQUEST_PARAMETERS_CONFORMANCE,
                "query parameter " + name + " is not documented (" + operation.pointer() + ")",
                operation.pointer(),
                operation.line(),
                names.isEmpty() ? "no query parameter" : "no other than " + String.join(", ", names),
                name);
    }

    private static Violation repeated(ParameterContract parameter, List<String> values) {
        return of(
                parameter,
                parameter.spoken() + " must be there once",
                "one " + parameter.name() + "=…",
                several(values));
    }

    private static String several(List<String> values) {
        return values.size() + ": " + Wording.cut(String.join(" and ", values));
    }

    private static Violation of(ParameterContract parameter, String rule, String expected, String actual) {
        return new Violation(
                Checks.REQUEST_PARAMETERS_CONFORMANCE,
                rule + " (" + parameter.pointer() + ")",
                parameter.pointer(),
                parameter.line(),
                expected,
                actual);
    }
}
