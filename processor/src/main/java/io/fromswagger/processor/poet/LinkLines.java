package io.fromswagger.processor.poet;

import com.palantir.javapoet.CodeBlock;
import io.fromswagger.processor.plan.ContractCase.FollowsLink;
import io.fromswagger.processor.plan.RuntimeExpression;
import java.util.Optional;

/** The lines that follow a link: what the first operation answered, and the request that its answer leads to. */
final class LinkLines {

    /** The variable that has the first answer. */
    private static final String ANSWER = "answer";

    private final Writing writing;
    private final SharedBody shared;
    private final FollowsLink link;

    LinkLines(Writing writing, SharedBody shared, FollowsLink link) {
        this.writing = writing;
        this.shared = shared;
        this.link = link;
    }

    CodeBlock code() {
        GivenLines given =
                new GivenLines(writing, writing.plan(link.target()), shared, link.request(), Optional.of(ANSWER));
        CodeBlock start = CodeBlock.of(
                "given(contract.request($L))", SpecText.literal(link.target().id()));
        return CodeBlock.builder()
                .add(
                        "var $N = contract.answered($L);\n",
                        ANSWER,
                        SpecText.literal(link.source().id()))
                .add(given.locals())
                .add("\n")
                .add(CaseMethod.prepared(start, given))
                .add("\n.when()\n")
                .indent()
                .add(CaseMethod.send(link.target(), link.target().method()))
                .unindent()
                .add(".then()\n")
                .indent()
                .add(".spec(contract.$N($L));\n", link.promised() ? "responds" : "leadsTo", link.status())
                .unindent()
                .build();
    }

    /** Takes the answer to the request before for the one that an expression speaks of. */
    static CodeBlock lastAnswer() {
        return CodeBlock.of("var $N = contract.lastAnswer();\n", ANSWER);
    }

    /** What an expression of the document stands for. */
    static CodeBlock value(RuntimeExpression expression) {
        return CodeBlock.of("$N.value($L)", ANSWER, SpecText.expression(expression.text()));
    }
}
