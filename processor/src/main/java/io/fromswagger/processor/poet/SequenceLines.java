package io.fromswagger.processor.poet;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.RuntimeExpression;
import io.fromswagger.processor.plan.Sequence;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of a sequence: what is made, and then a given, a when and a then for each step. */
final class SequenceLines {

    private static final int NAMES_A_LINE = 5;

    private static final List<String> TAKEN = List.of("body", "contract", "given", "answer");

    private static final Set<Check.Kind> SPEAKING_OF_IT = EnumSet.of(
            Check.Kind.SHOWS_POSTED,
            Check.Kind.SHOWS_ANSWERED,
            Check.Kind.SHOWS_NO_MORE,
            Check.Kind.LISTS,
            Check.Kind.LISTS_NO_MORE);

    private final Writing writing;
    private final SharedBody shared;
    private final Sequence sequence;
    private final String made;
    private Optional<BodyValue> sent = Optional.empty();

    SequenceLines(Writing writing, SharedBody shared, Sequence sequence) {
        this.writing = writing;
        this.shared = shared;
        this.sequence = sequence;
        this.made = local();
    }

    CodeBlock code() {
        List<CodeBlock> paragraphs = new ArrayList<>();
        paragraphs.add(created());
        String locals = "";
        for (Step step : sequence.steps()) {
            if (step.request().query().values().stream().anyMatch(RuntimeExpression.class::isInstance)) {
                paragraphs.add(LinkLines.lastAnswer());
            }
            GivenLines given =
                    new GivenLines(writing, writing.plan(step.operation()), shared, step.request(), Optional.of(made));
            if (!given.locals().toString().equals(locals) && !given.locals().isEmpty()) {
                paragraphs.add(given.locals());
                locals = given.locals().toString();
            }
            sent = step.request().body().or(() -> sent);
            paragraphs.add(exchange(step, given));
        }
        return paragraphs.stream().collect(CodeBlock.joining("\n"));
    }

    /** Named by the step whose path it ends, else by the path that it was posted to. */
    private String local() {
        String name = sequence.steps().stream()
                .filter(step -> step.operation().path().endsWith("}"))
                .findFirst()
                .map(step -> ProducedName.of(step.operation(), step.request().producedParameters()))
                .orElseGet(() -> ProducedName.in(sequence.maker().path()));
        NameAllocator names = new NameAllocator();
        TAKEN.forEach(names::newName);
        return names.newName(name);
    }

    private CodeBlock created() {
        CodeBlock maker = SpecText.literal(sequence.maker().id());
        CodeBlock created = sequence.body()
                .map(body -> CodeBlock.of("contract.created($L, $>$L$<)", maker, SpecText.json(body.value())))
                .orElseGet(() -> CodeBlock.of("contract.created($L)", maker));
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(isMadeNamed() ? CodeBlock.of("var $N = ", made) : CodeBlock.of(""))
                .add(created)
                .add(";\n");
        if (sequence.twice()) {
            code.add("contract.another($N);\n", made);
        }
        return code.build();
    }

    /** Whether anything after it speaks of what was made. */
    private boolean isMadeNamed() {
        return sequence.twice()
                || sequence.steps().stream()
                        .anyMatch(step -> step.atLocation()
                                || !step.request().producedParameters().isEmpty()
                                || step.checks().stream().anyMatch(check -> SPEAKING_OF_IT.contains(check.kind())));
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
            case MAY_REFUSE -> List.of(CaseMethod.mayRefuse(check.names().get(0)));
            case SHOWS_POSTED -> shows("shows", CodeBlock.of("$N.posted()", made), check);
            case SHOWS_ANSWERED -> shows("shows", CodeBlock.of("$N.body()", made), check);
            case SHOWS_SENT -> shows("shows", sentBody(), check);
            case SHOWS_NO_MORE -> shows("showsNoMore", CodeBlock.of("$N.posted()", made), check);
            case LISTS -> List.of(lists(check));
            case LISTS_NO_MORE ->
                List.of(CodeBlock.of(
                        "contract.listsNoMore($N.id($L), $L)",
                        made,
                        SpecText.literal(check.names().get(0)),
                        literals(check.names().subList(1, 3))));
            case LISTS_AT_MOST ->
                List.of(CodeBlock.of("contract.listsAtMost($L, $L)", check.number(), literals(check.names())));
            case LISTS_OTHERS -> List.of(CodeBlock.of("contract.listsOthers($L)", literals(check.names())));
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
            lines.add(CodeBlock.of("contract.$N($L, $L)", call, given, literals(some)));
        }
        return lines;
    }

    private static CodeBlock literals(List<String> texts) {
        return texts.stream().map(SpecText::literal).collect(CodeBlock.joining(", "));
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
}
