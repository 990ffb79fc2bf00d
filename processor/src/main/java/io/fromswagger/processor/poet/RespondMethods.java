package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods of an operation's fake that say how it answers: for documented statuses only. */
final class RespondMethods {

    /** As many as a person looks through. */
    private static final int MOST_EXAMPLES = 20;

    private final Writing writing;
    private final OperationPlan plan;
    private final ClassName fake;

    RespondMethods(Writing writing, OperationPlan plan) {
        this.writing = writing;
        this.plan = plan;
        this.fake = writing.names().fakeOf(plan.operation());
    }

    void addTo(TypeSpec.Builder spec) {
        List<Response> responses = ResponseWriter.named(plan.operation());
        for (Response response : responses) {
            spec.addMethod(responds(response, Optional.empty()));
            headers(response).ifPresent(headers -> spec.addMethod(responds(response, Optional.of(headers))));
            examples(response).forEach(example -> spec.addMethod(example(response, example)));
        }
        responses.forEach(response -> headers(response).ifPresent(headers -> spec.addType(headers(response, headers))));
    }

    private MethodSpec responds(Response response, Optional<ClassName> headers) {
        Status status = new Status(response.status());
        MethodSpec.Builder spec = method(response, "", "");
        List<CodeBlock> arguments = new ArrayList<>(start(status));
        Optional<Payload> payload = Payload.ofResponse(writing, plan, response);
        payload.ifPresent(body -> {
            spec.addParameter(body.type(), "body");
            arguments.add(SpecText.literal(body.mediaType()));
            arguments.add(CodeBlock.of("body"));
        });
        headers.ifPresent(type -> {
            spec.addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), type), "headers");
            spec.addStatement("var given = new $T()", type);
            spec.addStatement("headers.accept(given)");
            arguments.add(CodeBlock.of("given"));
        });
        return spec.addStatement("return respond($L)", CodeBlock.join(arguments, ", "))
                .build();
    }

    private MethodSpec example(Response response, Example example) {
        List<CodeBlock> arguments = new ArrayList<>(start(new Status(response.status())));
        arguments.add(SpecText.literal(example.name()));
        return method(
                        response,
                        writing.names().example(plan.operation(), response, example),
                        example.name().isEmpty()
                                ? "the document's example"
                                : "the document's example " + example.name())
                .addStatement("return respondExample($L)", CodeBlock.join(arguments, ", "))
                .build();
    }

    /** Those that a method can answer with; a lone one, too. */
    private List<Example> examples(Response response) {
        return plan.responseExamples().getOrDefault(response.status(), List.of()).stream()
                .limit(MOST_EXAMPLES)
                .toList();
    }

    /** @param what is answered, where that is no argument */
    private MethodSpec.Builder method(Response response, String ending, String what) {
        Status status = new Status(response.status());
        Javadoc about = what.isEmpty()
                ? ResponseWriter.about(response)
                : new Javadoc().paragraph("%s: %s.", SpecText.code(response.status()), SpecText.prose(what));
        MethodSpec.Builder spec = MethodSpec.methodBuilder("responds" + status.suffix() + ending)
                .addJavadoc(about.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeNames.ANSWERS, fake));
        if (!status.isExact()) {
            spec.addParameter(TypeName.INT, "status");
        }
        return spec;
    }

    private static List<CodeBlock> start(Status status) {
        return List.of(
                SpecText.literal(status.documented()),
                status.isExact() ? CodeBlock.of("$L", status.documented()) : CodeBlock.of("status"));
    }

    /** The class of a response's headers; none where it has none that a test may give. */
    private Optional<ClassName> headers(Response response) {
        return given(response).isEmpty()
                ? Optional.empty()
                : Optional.of(fake.nestedClass("Headers" + new Status(response.status()).suffix()));
    }

    /** The type of the content belongs to the body. */
    private static List<Header> given(Response response) {
        return response.headers().stream()
                .filter(header -> !header.name().toLowerCase(Locale.ROOT).equals("content-type"))
                .toList();
    }

    private TypeSpec headers(Response response, ClassName type) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph("The headers of %s.", SpecText.code(response.status()))
                        .build())
                .superclass(RuntimeNames.RESPONSE_HEADERS);
        for (Header header : given(response)) {
            String name = writing.names().header(plan.operation(), header);
            spec.addMethod(MethodSpec.methodBuilder(name)
                    .addJavadoc(ResponseWriter.about(header).build())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(type)
                    .addParameter(writing.types().boxed(writing.plan().types().shapeOf(header.schema())), name)
                    .addStatement("set($L, $N)", SpecText.literal(header.name()), name)
                    .addStatement("return this")
                    .build());
        }
        return spec.build();
    }
}
