package io.fromswagger.processor.poet;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.plan.BodyChoice;
import io.fromswagger.processor.plan.BodyEdit;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.FormField;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.RuntimeExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body under {@code given}: one text or file, or the fields of a form, or parts. */
final class BodyLines {

    private static final Map<String, String> ENDINGS = Map.of(
            "image/png", ".png",
            "image/gif", ".gif",
            "image/jpeg", ".jpg",
            "application/zip", ".zip",
            "application/pdf", ".pdf",
            "text/csv", ".csv",
            "text/plain", ".txt",
            "application/json", ".json");

    private final Operation operation;
    private final Map<String, FormField> fields;
    private final BodyValue body;
    private final MediaType.Kind kind;
    private final SharedBody shared;
    private final NameAllocator names;
    private final CodeBlock.Builder locals = CodeBlock.builder();
    private final List<CodeBlock> calls = new ArrayList<>();

    BodyLines(OperationPlan plan, SharedBody shared, BodyValue body, NameAllocator names) {
        this.operation = plan.operation();
        this.body = body;
        this.shared = shared;
        this.names = names;
        Optional<BodyChoice> spoken =
                plan.requestBody().filter(choice -> choice.sent().equals(body.mediaType()));
        this.kind = spoken.map(BodyChoice::kind).orElseGet(() -> kindOf(body.mediaType()));
        this.fields = plan.formFields()
                .getOrDefault(spoken.map(choice -> choice.media().type()).orElse(body.mediaType()), Map.of());
        calls.add(CodeBlock.of(".contentType($L)", SpecText.literal(body.mediaType())));
        write();
    }

    CodeBlock locals() {
        return locals.build();
    }

    List<CodeBlock> calls() {
        return List.copyOf(calls);
    }

    private MediaType.Kind kindOf(String mediaType) {
        return new MediaType(mediaType, Optional.empty(), List.of(), operation.pointer()).kind();
    }

    private void write() {
        boolean isText = body.value() instanceof String;
        Optional<CodeBlock> constant = shared.expression(body);
        if (body.value() instanceof RuntimeExpression expression) {
            calls.add(CodeBlock.of(".body($L)", LinkLines.value(expression)));
        } else if (constant.isPresent()) {
            calls.add(CodeBlock.of(".body($L)", constant.get()));
        } else if (body.edit().orElse(null) instanceof BodyEdit.Empty) {
            return;
        } else if (kind == MediaType.Kind.FORM && body.value() instanceof Map<?, ?> members) {
            members.forEach((name, value) -> field(String.valueOf(name), value));
        } else if (kind == MediaType.Kind.MULTIPART && body.value() instanceof Map<?, ?> members) {
            members.forEach((name, value) -> part(String.valueOf(name), value));
        } else if (kind == MediaType.Kind.BINARY && isText) {
            whole(SpecText.bytes(String.valueOf(body.value())));
        } else {
            whole(
                    isText && kind != MediaType.Kind.JSON
                            ? SpecText.body(String.valueOf(body.value()))
                            : SpecText.json(body.value()));
        }
    }

    private void whole(CodeBlock value) {
        locals.add("var body = $>$L;$<\n", value);
        calls.add(CodeBlock.of(".body(body)"));
    }

    private void field(String name, @Nullable Object value) {
        Optional<FormField> styled = Optional.ofNullable(fields.get(name));
        List<ParameterText.Pair> pairs = styled.isPresent()
                ? ParameterText.of(parameter(name, styled.get()), value)
                : List.of(new ParameterText.Pair(name, ParameterText.formValues(value)));
        pairs.forEach(pair -> calls.add(CodeBlock.of(
                ".formParam($L, $L)", SpecText.expression(pair.name()), GivenLines.values(pair.values()))));
    }

    private Parameter parameter(String name, FormField field) {
        return new Parameter(
                name,
                Parameter.In.QUERY,
                false,
                false,
                field.style().orElse("form"),
                field.explode(),
                new Schema(Map.of(), operation.pointer()),
                Optional.empty(),
                List.of(),
                operation.pointer());
    }

    /** A part for each item of a list. */
    private void part(String name, @Nullable Object value) {
        List<?> items = value instanceof List<?> list ? list : Collections.singletonList(value);
        Optional<FormField> field = Optional.ofNullable(fields.get(name));
        Optional<String> contentType = field.flatMap(FormField::contentType);
        for (Object item : items) {
            if (field.filter(FormField::file).isPresent()) {
                file(name, String.valueOf(item), contentType.orElse("application/octet-stream"));
            } else {
                boolean json = contentType
                        .filter(type -> kindOf(type) == MediaType.Kind.JSON)
                        .isPresent();
                text(name, json ? JsonText.compact(item) : ParameterText.text(item), contentType);
            }
        }
    }

    /** REST Assured writes the text of a part in ASCII unless it is told otherwise. */
    private void text(String name, String text, Optional<String> contentType) {
        CodeBlock type = contentType.map(SpecText::literal).orElse(CodeBlock.of(""));
        if (text.chars().allMatch(c -> c <= 0x7E)) {
            calls.add(CodeBlock.of(
                    contentType.isPresent() ? ".multiPart($L, $L, $L)" : ".multiPart($L, $L$L)",
                    SpecText.expression(name),
                    SpecText.expression(text),
                    type));
        } else {
            calls.add(CodeBlock.of(
                    """
                    .multiPart(new $T($L)
                            .controlName($L)
                            .mimeType($L)
                            .charset("UTF-8")
                            .build())""",
                    RuntimeNames.MULTI_PART_SPEC_BUILDER,
                    SpecText.expression(text),
                    SpecText.expression(name),
                    contentType.isPresent() ? type : SpecText.literal("text/plain")));
        }
    }

    private void file(String name, String content, String contentType) {
        String local = names.newName(name.matches("[a-z][A-Za-z0-9]*") ? name : "file");
        locals.add("var $N = $>$L;$<\n", local, SpecText.bytes(content));
        String ending = ENDINGS.getOrDefault(contentType.toLowerCase(Locale.ROOT), "");
        calls.add(CodeBlock.of(
                ".multiPart($L, $L, $N, $L)",
                SpecText.expression(name),
                SpecText.expression(name + ending),
                local,
                SpecText.literal(contentType)));
    }
}
