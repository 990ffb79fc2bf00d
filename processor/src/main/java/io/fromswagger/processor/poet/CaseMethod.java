package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase;
import io.fromswagger.processor.plan.ContractCase.FollowsLink;
import io.fromswagger.processor.plan.ContractCase.Send;
import io.fromswagger.processor.plan.ContractCase.SendsAsStranger;
import io.fromswagger.processor.plan.ContractCase.SendsUndocumented;
import io.fromswagger.processor.plan.ContractCase.Waits;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One test method: a case in REST Assured's given, when and then, one call a line. */
final class CaseMethod {

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private static final int LONGEST_CHAIN = 50;

    private final Writing writing;
    private final OperationPlan plan;
    private final Operation operation;
    private final SharedBody shared;
    private final ContractCase contractCase;

    CaseMethod(Writing writing, OperationPlan plan, SharedBody shared, ContractCase contractCase) {
        this.writing = writing;
        this.plan = plan;
        this.operation = plan.operation();
        this.shared = shared;
        this.contractCase = contractCase;
    }

    MethodSpec method() {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(contractCase.id())
                .addAnnotation(RuntimeNames.TEST)
                .addAnnotations(tags())
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.DISPLAY_NAME)
                        .addMember(
                                "value",
                                SpecText.displayName(contractCase.status().orElse("4xx"), contractCase.title()))
                        .build())
                .addParameter(RuntimeNames.CONTRACT, "contract");
        if (contractCase.hookStatus().isPresent()) {
            spec.addParameter(writing.names().given(), "given");
        }
        return spec.addCode(code()).build();
    }

    private List<AnnotationSpec> tags() {
        Stream<String> status = contractCase.status().map(it -> "status:" + it).stream();
        String kind = "kind:" + contractCase.kind().name().toLowerCase(Locale.ROOT);
        return Stream.concat(status, Stream.of(kind)).map(CaseMethod::tag).toList();
    }

    static AnnotationSpec tag(String text) {
        return AnnotationSpec.builder(RuntimeNames.TAG)
                .addMember("value", SpecText.literal(text))
                .build();
    }

    /** Release 17 has no switch over the kinds of an action. */
    private CodeBlock code() {
        if (contractCase.action() instanceof Send send) {
            return exchange(send.request(), start("request"), operation.method(), expectation(send));
        } else if (contractCase.action() instanceof SendsUndocumented sends) {
            return exchange(sends.request(), start("request"), sends.method(), CodeBlock.of("contract.notAllowed()"));
        } else if (contractCase.action() instanceof SendsAsStranger sends) {
            CodeBlock start = sends.wrong()
                    .map(scheme -> CodeBlock.of(
                            "given(contract.$N($L, $L))",
                            sends.byAnother() ? "requestWithAnotherScheme" : "requestWithWrongCredentials",
                            SpecText.literal(operation.id()),
                            SpecText.literal(scheme)))
                    .orElseGet(() -> start("requestWithoutCredentials"));
            return exchange(sends.request(), start, operation.method(), CodeBlock.of("contract.unauthorized()"));
        } else if (contractCase.action() instanceof Sequence sequence) {
            return new SequenceLines(writing, shared, sequence).code();
        } else if (contractCase.action() instanceof FollowsLink link) {
            return new LinkLines(writing, shared, link).code();
        } else if (contractCase.action() instanceof Waits waits) {
            return contractCase.hookStatus().map(this::hook).orElseGet(() -> pending(waits.reason()));
        }
        throw new IllegalStateException("no test for " + contractCase.action());
    }

    private CodeBlock hook(String status) {
        return CodeBlock.of(
                "var response = given.$N();\n\ncontract.responded($L, response);\n",
                writing.names().hook(operation, status),
                status(status));
    }

    private static CodeBlock status(String documented) {
        return new Status(documented).isExact() ? CodeBlock.of("$L", documented) : SpecText.literal(documented);
    }

    private CodeBlock pending(String reason) {
        CodeBlock status = status(contractCase.status().orElse("4XX"));
        CodeBlock words = SpecText.sentence(reason, 90);
        return words.toString().length() > 80
                ? CodeBlock.of("contract.pending(\n        $L,\n        $L);\n", status, words)
                : CodeBlock.of("contract.pending($L, $L);\n", status, words);
    }

    private CodeBlock start(String request) {
        return CodeBlock.of("given(contract.$N($L))", request, SpecText.literal(operation.id()));
    }

    private CodeBlock exchange(
            ContractCase.Request request, CodeBlock start, String method, CodeBlock... expectations) {
        GivenLines given = new GivenLines(writing, plan, shared, request);
        CodeBlock.Builder code = CodeBlock.builder();
        if (!given.locals().isEmpty()) {
            code.add(given.locals()).add("\n");
        }
        return code.add(prepared(start, given))
                .add("\n.when()\n")
                .indent()
                .add(send(operation, method))
                .unindent()
                .add(".then()\n")
                .indent()
                .add(Stream.of(expectations)
                        .map(expectation -> CodeBlock.of(".spec($L)", expectation))
                        .collect(CodeBlock.joining("\n", "", ";\n")))
                .unindent()
                .build();
    }

    /** In one chain or, where that is too long to look through, in several: javac itself gives up at some 700 calls. */
    static CodeBlock prepared(CodeBlock start, GivenLines given) {
        List<CodeBlock> calls = given.calls();
        if (calls.size() <= LONGEST_CHAIN) {
            return chain(start, calls);
        }
        String local = given.newName("request");
        CodeBlock.Builder code = CodeBlock.builder().add("var $N = $L;\n", local, start);
        for (int from = 0; from < calls.size(); from += LONGEST_CHAIN) {
            List<CodeBlock> some = calls.subList(from, Math.min(calls.size(), from + LONGEST_CHAIN));
            code.add(chain(CodeBlock.of("$N = $N", local, local), some)).add(";\n");
        }
        return code.add("$N", local).build();
    }

    private static CodeBlock chain(CodeBlock start, List<CodeBlock> calls) {
        CodeBlock.Builder code = CodeBlock.builder().add(start).indent();
        calls.forEach(call -> code.add("\n").add(call));
        return code.unindent().build();
    }

    static CodeBlock send(Operation operation, String method) {
        CodeBlock path = SpecText.literal(operation.path().split("#", 2)[0]);
        return VERBS.contains(method)
                ? CodeBlock.of(".$N($L)\n", method.toLowerCase(Locale.ROOT), path)
                : CodeBlock.of(".request($L, $L)\n", SpecText.literal(method), path);
    }

    private CodeBlock[] expectation(Send send) {
        CodeBlock status = CodeBlock.of("$L", contractCase.status().orElse("0"));
        CodeBlock expected = switch (send.expectation()) {
            case RESPONDS -> CodeBlock.of("contract.responds($L)", status);
            case ACCEPTS -> CodeBlock.of("contract.accepts($L)", status);
            case REJECTS -> CodeBlock.of("contract.rejects()");
        };
        return send.doubt()
                .map(doubt -> new CodeBlock[] {mayRefuse(doubt), expected})
                .orElseGet(() -> new CodeBlock[] {expected});
    }

    static CodeBlock mayRefuse(String doubt) {
        return CodeBlock.of("contract.mayRefuse($L)", SpecText.literal(doubt));
    }
}
