package io.fromswagger.processor.poet;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.ContractCase;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ExistingResource;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.RuntimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands under {@code given}, and the local variables before it. */
final class GivenLines {

    private final Writing writing;
    private final OperationPlan plan;
    private final Operation operation;
    private final SharedBody shared;
    private final ContractCase.Request request;
    private final Optional<String> made;
    private final NameAllocator names = new NameAllocator();
    private final CodeBlock.Builder locals = CodeBlock.builder();
    private final List<CodeBlock> calls = new ArrayList<>();

    GivenLines(Writing writing, OperationPlan plan, SharedBody shared, ContractCase.Request request) {
        this(writing, plan, shared, request, Optional.empty());
    }

    /** @param made the variable that has what the path needs already */
    GivenLines(
            Writing writing,
            OperationPlan plan,
            SharedBody shared,
            ContractCase.Request request,
            Optional<String> made) {
        this.writing = writing;
        this.plan = plan;
        this.operation = plan.operation();
        this.shared = shared;
        this.request = request;
        names.newName("contract");
        names.newName("body");
        made.ifPresent(names::newName);
        this.made = made;
        if (!request.producedParameters().isEmpty()) {
            existing();
        }
        request.path().forEach(this::path);
        request.query().forEach((name, value) -> calls(Parameter.In.QUERY, "queryParam", name, value));
        request.header().forEach((name, value) -> calls(Parameter.In.HEADER, "header", name, value));
        request.cookie().forEach((name, value) -> calls(Parameter.In.COOKIE, "cookie", name, value));
        request.body().ifPresent(this::body);
    }

    CodeBlock locals() {
        return locals.build();
    }

    /** The calls of {@code given(…)}, one each. */
    List<CodeBlock> calls() {
        return List.copyOf(calls);
    }

    /** A variable that no other has. */
    String newName(String wanted) {
        return names.newName(wanted);
    }

    private void existing() {
        String local = made.orElseGet(() -> names.newName(ProducedName.of(operation, request.producedParameters())));
        String last =
                request.producedParameters().get(request.producedParameters().size() - 1);
        if (made.isEmpty()) {
            String path = ExistingResource.path(operation.path(), last);
            locals.add("var $N = contract.existing($L);\n", local, SpecText.literal(path));
        }
        for (String parameter : request.producedParameters()) {
            CodeBlock name = SpecText.literal(parameter);
            calls.add(CodeBlock.of(".pathParam($L, $N.id($L))", name, local, name));
        }
    }

    private void path(String name, @Nullable Object value) {
        CodeBlock text = parameter(Parameter.In.PATH, name)
                .map(parameter ->
                        ParameterText.of(parameter, value).get(0).values().get(0))
                .map(GivenLines::value)
                .orElseGet(() -> value(value));
        String local = names.newName(parameter(Parameter.In.PATH, name)
                .map(parameter -> writing.names().variable(operation, parameter))
                .orElse("value"));
        locals.add("var $N = $L;\n", local, text);
        calls.add(CodeBlock.of(".pathParam($L, $N)", SpecText.literal(name), local));
    }

    private void calls(Parameter.In in, String call, String name, @Nullable Object value) {
        Optional<Parameter> parameter = parameter(in, name);
        List<ParameterText.Pair> pairs = parameter.isPresent()
                ? ParameterText.of(parameter.get(), value)
                : List.of(new ParameterText.Pair(name, List.of(String.valueOf(value))));
        pairs.forEach(pair ->
                calls.add(CodeBlock.of(".$N($L, $L)", call, SpecText.expression(pair.name()), values(pair.values()))));
    }

    private void body(BodyValue body) {
        BodyLines lines = new BodyLines(plan, shared, body, names);
        locals.add(lines.locals());
        calls.addAll(lines.calls());
    }

    private Optional<Parameter> parameter(Parameter.In in, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in() == in && parameter.name().equals(name))
                .findFirst();
    }

    static CodeBlock values(List<Object> values) {
        return values.stream().map(GivenLines::value).collect(CodeBlock.joining(", "));
    }

    /** Small whole numbers and truth values as Java has them, the rest as text. */
    private static CodeBlock value(Object value) {
        if (value instanceof RuntimeExpression expression) {
            return LinkLines.value(expression);
        }
        if (value instanceof Boolean) {
            return CodeBlock.of("$L", value);
        }
        String text = String.valueOf(value);
        return value instanceof Number && text.matches("-?\\d{1,9}")
                ? CodeBlock.of("$L", text)
                : SpecText.expression(text);
    }
}
