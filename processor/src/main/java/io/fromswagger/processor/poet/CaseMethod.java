package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.Locale;
import java.util.Set;

/** One test method: a case in REST Assured's given, when and then, one call a line. */
final class CaseMethod {

    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    private final Writing writing;
    private final OperationPlan plan;
    private final Operation operation;
    private final ContractCase contractCase;

    CaseMethod(Writing writing, OperationPlan plan, ContractCase contractCase) {
        this.writing = writing;
        this.plan = plan;
        this.operation = plan.operation();
        this.contractCase = contractCase;
    }

    MethodSpec method() {
        return MethodSpec.methodBuilder(contractCase.id())
                .addAnnotation(RuntimeNames.TEST)
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.TAG)
                        .addMember("value", SpecText.literal(tag()))
                        .build())
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.DISPLAY_NAME)
                        .addMember(
                                "value",
                                SpecText.displayName(contractCase.status().orElse("4xx"), contractCase.title()))
                        .build())
                .addParameter(RuntimeNames.CONTRACT, "contract")
                .addCode(contractCase.request().map(this::exchange).orElseGet(this::pending))
                .build();
    }

    private String tag() {
        return contractCase.kind() == Kind.NEGATIVE
                ? "negative"
                : contractCase.status().map(status -> "status:" + status).orElse("negative");
    }

    private CodeBlock pending() {
        String reason = contractCase.reason().orElse("Only you know how to bring this about.");
        CodeBlock status =
                contractCase.status().filter(text -> new Status(text).isExact()).isPresent()
                        ? CodeBlock.of("$L", contractCase.status().get())
                        : SpecText.literal(contractCase.status().orElse("4XX"));
        CodeBlock words = SpecText.sentence(reason, 90);
        return words.toString().length() > 80
                ? CodeBlock.of("contract.pending(\n        $L,\n        $L);\n", status, words)
                : CodeBlock.of("contract.pending($L, $L);\n", status, words);
    }

    private CodeBlock exchange(ContractCase.Request request) {
        GivenLines given = new GivenLines(writing, plan, request);
        CodeBlock.Builder code = CodeBlock.builder();
        if (!given.locals().isEmpty()) {
            code.add(given.locals()).add("\n");
        }
        return code.add(
                        "given(contract.$N($L))\n",
                        request.withCredentials() ? "request" : "requestWithoutCredentials",
                        SpecText.literal(operation.id()))
                .indent()
                .add(given.calls())
                .unindent()
                .add(".when()\n")
                .indent()
                .add(send())
                .unindent()
                .add(".then()\n")
                .indent()
                .add(".spec($L);\n", expectation())
                .unindent()
                .build();
    }

    private CodeBlock send() {
        CodeBlock path = SpecText.literal(operation.path().split("#", 2)[0]);
        return VERBS.contains(operation.method())
                ? CodeBlock.of(".$N($L)\n", operation.method().toLowerCase(Locale.ROOT), path)
                : CodeBlock.of(".request($L, $L)\n", SpecText.literal(operation.method()), path);
    }

    private CodeBlock expectation() {
        CodeBlock status = CodeBlock.of("$L", contractCase.status().orElse("0"));
        return switch (contractCase.expectation()) {
            case RESPONDS -> CodeBlock.of("contract.responds($L)", status);
            case ACCEPTS -> CodeBlock.of("contract.accepts($L)", status);
            case REJECTS, PENDING -> CodeBlock.of("contract.rejects()");
        };
    }
}
