package io.fromswagger.processor.poet;

import com.palantir.javapoet.CodeBlock;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Sequence;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a sequence: what is made, and then a given, a when and a then for each step. */
final class SequenceLines {

    private static final int NAMES_A_LINE = 5;

    private final Writing writing;
    private final OperationPlan plan;
    private final SharedBody shared;
    private final Sequence sequence;
    private final String made;
    private Optional<BodyValue> sent = Optional.empty();

    SequenceLines(Writing writing, OperationPlan plan, SharedBody shared, Sequence sequence) {
        this.writing = writing;
        this.plan = plan;
        this.shared = shared;
        this.sequence = sequence;
        this.made = local();
    }

    CodeBlock code() {
        List<CodeBlock> paragraphs = new ArrayList<>();
        paragraphs.add(created());
        String locals = "";
        for (Step step : sequence.steps()) {
            OperationPlan own = planOf(step.operation());
            GivenLines given = new GivenLines(writing, own, shared, step.request(), Optional.of(made));
            if (!given.locals().toString().equals(locals) && !given.locals().isEmpty()) {
                paragraphs.add(given.locals());
                locals = given.locals().toString();
            }
            sent = step.request().body().or(() -> sent);
            paragraphs.add(exchange(step, given));
        }
        return paragraphs.stream().collect(CodeBlock.joining("\n"));
    }

    /** Named by the step whose path it ends. */
    private String local() {
        Step named = sequence.steps().stream()
                .filter(step -> step.operation().path().endsWith("}"))
                .findFirst()
                .orElse(sequence.steps().get(0));
        List<String> parameters = named.request().producedParameters();
        String name =
                named.operation().path().endsWith("}") ? ProducedName.of(named.operation(), parameters) : "created";
        return name.equals("body") || name.equals("contract") || name.equals("given") ? "created" : name;
    }

    private CodeBlock created() {
        CodeBlock maker = SpecText.literal(sequence.maker().id());
        return sequence.body()
                .map(body -> CodeBlock.of(
                        "var $N = contract.created($L, $>$L$<);\n", made, maker, SpecText.json(body.value())))
                .orElseGet(() -> CodeBlock.of("var $N = contract.created($L);\n", made, maker));
    }

    private CodeBlock exchange(Step step, GivenLines given) {
        Operation operation = step.operation();
        CodeBlock start = CodeBlock.of("given(contract.request($L))", SpecText.literal(operation.id()));
        CodeBlock.Builder code = CodeBlock.builder();
        if (step.atLocation()) {
            code.add(start);
        } else {
            code.add(CaseMethod.prepared(start, given));
        }
        code.add("\n.when()\n").indent();
        code.add(
                step.atLocation()
                        ? CodeBlock.of(".get($N.location())\n", made)
                        : CaseMethod.send(operation, operation.method()));
        code.unindent().add(".then()\n").indent();
        List<CodeBlock> checks = new ArrayList<>();
        step.checks().forEach(check -> checks.addAll(checks(check)));
        for (int i = 0; i < checks.size(); i++) {
            code.add(".spec($L)", checks.get(i)).add(i + 1 < checks.size() ? "\n" : ";\n");
        }
        return code.unindent().build();
    }

    private List<CodeBlock> checks(Check check) {
        return switch (check.kind()) {
            case RESPONDS -> List.of(CodeBlock.of("contract.responds($L)", check.number()));
            case ACCEPTS -> List.of(CodeBlock.of("contract.accepts($L)", check.number()));
            case SHOWS_POSTED -> shows("shows", CodeBlock.of("$N.posted()", made), check);
            case SHOWS_ANSWERED -> shows("shows", CodeBlock.of("$N.body()", made), check);
            case SHOWS_SENT -> shows("shows", sentBody(), check);
            case SHOWS_NO_MORE -> shows("showsNoMore", CodeBlock.of("$N.posted()", made), check);
            case LISTS -> List.of(lists(check));
            case GONE -> List.of(CodeBlock.of("contract.gone()"));
            case NO_SERVER_ERROR -> List.of(CodeBlock.of("contract.noServerError()"));
        };
    }

    private CodeBlock sentBody() {
        return sent.flatMap(shared::expression).orElseGet(() -> CodeBlock.of("body"));
    }

    private static List<CodeBlock> shows(String call, CodeBlock given, Check check) {
        List<CodeBlock> lines = new ArrayList<>();
        for (int from = 0; from < check.names().size(); from += NAMES_A_LINE) {
            List<String> some =
                    check.names().subList(from, Math.min(check.names().size(), from + NAMES_A_LINE));
            lines.add(CodeBlock.of(
                    "contract.$N($L, $L)",
                    call,
                    given,
                    some.stream().map(SpecText::literal).collect(CodeBlock.joining(", "))));
        }
        return lines;
    }

    private CodeBlock lists(Check check) {
        CodeBlock id =
                CodeBlock.of("$N.id($L)", made, SpecText.literal(check.names().get(0)));
        CodeBlock list = SpecText.literal(check.names().get(1));
        CodeBlock property = SpecText.literal(check.names().get(2));
        return check.number() == 0
                ? CodeBlock.of("contract.lists($L, $L, $L)", id, list, property)
                : CodeBlock.of("contract.lists($L, $L, $L, $L)", id, list, property, check.number());
    }

    private OperationPlan planOf(Operation operation) {
        return operation.id().equals(plan.operation().id())
                ? plan
                : writing.plan().operations().stream()
                        .filter(other -> other.operation().id().equals(operation.id()))
                        .findFirst()
                        .orElseThrow();
    }
}
