package io.fromswagger.processor.poet;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import io.fromswagger.processor.plan.BodyEdit;
import io.fromswagger.processor.plan.ContractCase;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The legal body of an operation as a constant of the test class: its cases send it, or say which place of it they change.
 *
 * @param body absent where no case of the class would use it, or a single one as it is
 */
record SharedBody(Optional<BodyValue> body) {

    private static final String NAME = "BODY";

    static SharedBody of(OperationPlan plan, List<ContractCase> cases) {
        Optional<BodyValue> legal =
                plan.sampleRequest().flatMap(ContractCase.Request::body).filter(BodyValue::isJson);
        List<BodyValue> sent = cases.stream()
                .flatMap(each -> each.request().stream())
                .flatMap(request -> request.body().stream())
                .filter(BodyValue::isJson)
                .toList();
        boolean edited =
                sent.stream().flatMap(each -> each.edit().stream()).anyMatch(edit -> !(edit instanceof BodyEdit.Empty));
        long asItIs = sent.stream()
                .filter(each -> legal.isPresent() && isSame(each, legal.get()))
                .count();
        return new SharedBody(legal.filter(some -> edited || asItIs > 1));
    }

    private static boolean isSame(BodyValue one, BodyValue other) {
        return one.edit().isEmpty() && Objects.equals(one.value(), other.value());
    }

    Optional<FieldSpec> field() {
        return body.map(
                legal -> FieldSpec.builder(String.class, NAME, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$>$L$<", SpecText.json(legal.value()))
                        .build());
    }

    /** Where the constant is changed anywhere, by a method of the runtime. */
    static void addImport(JavaFile.Builder file, List<ContractCase> cases) {
        boolean edits = cases.stream()
                .flatMap(each -> each.request().stream())
                .flatMap(request -> request.body().stream())
                .filter(BodyValue::isJson)
                .flatMap(sent -> sent.edit().stream())
                .anyMatch(edit -> edit instanceof BodyEdit.With || edit instanceof BodyEdit.Without);
        if (edits) {
            file.addStaticImport(RuntimeNames.JSON_BODY, "edit");
        }
    }

    /** What stands in {@code .body(…)}; absent for a body that has nothing to do with the constant. */
    Optional<CodeBlock> expression(BodyValue sent) {
        if (body.isEmpty() || !(sent.isJson() || isUnwritten(sent))) {
            return Optional.empty();
        } else if (isSame(sent, body.get())) {
            return Optional.of(CodeBlock.of(NAME));
        }
        return sent.edit().flatMap(SharedBody::edited);
    }

    /** A tree in a media type that has no way of writing one goes as JSON. */
    private static boolean isUnwritten(BodyValue sent) {
        return sent.isWhole() && !(sent.value() instanceof String);
    }

    private static Optional<CodeBlock> edited(BodyEdit edit) {
        if (edit instanceof BodyEdit.Without without) {
            return Optional.of(CodeBlock.of("edit($L).without($L)", NAME, SpecText.expression(without.pointer())));
        } else if (edit instanceof BodyEdit.With with) {
            return Optional.of(CodeBlock.of(
                    "edit($L).with($L, $L)",
                    NAME,
                    SpecText.expression(with.pointer()),
                    with.stretched() ? JsonLiteral.stretched(with.value()) : JsonLiteral.of(with.value())));
        } else if (edit instanceof BodyEdit.Truncated) {
            return Optional.of(CodeBlock.of("$1L.substring(0, $1L.length() - 1)", NAME));
        }
        return Optional.empty();
    }
}
