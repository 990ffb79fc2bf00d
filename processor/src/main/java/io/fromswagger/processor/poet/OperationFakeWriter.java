package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the part of a fake that stubs and verifies one operation. */
final class OperationFakeWriter {

    private final Writing writing;
    private final OperationPlan plan;
    private final Operation operation;
    private final ClassName name;
    private final Optional<Payload> request;

    private OperationFakeWriter(Writing writing, OperationPlan plan) {
        this.writing = writing;
        this.plan = plan;
        this.operation = plan.operation();
        this.name = writing.names().fakeOf(operation);
        this.request = Payload.ofRequest(writing, plan);
    }

    static GeneratedSource write(Writing writing, OperationPlan plan) {
        OperationFakeWriter writer = new OperationFakeWriter(writing, plan);
        return writing.source(writer.name, writer.type());
    }

    private TypeSpec.Builder type() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph("Stubs and verifies %s.", Writing.call(operation))
                        .build())
                .superclass(ParameterizedTypeName.get(RuntimeNames.OPERATION_FAKE, name));
        writing.generated(spec, operation.pointer().pointer());
        writing.deprecated().silenceShapes(spec, mentioned());
        spec.addMethod(MethodSpec.constructorBuilder()
                .addParameter(RuntimeNames.FAKE, "fake")
                .addStatement("super(fake, $L)", SpecText.literal(operation.id()))
                .build());
        Arguments arguments = Arguments.of(operation);
        arguments.positional().forEach(parameter -> spec.addMethod(where(parameter)));
        if (!arguments.named().isEmpty()) {
            spec.addMethod(whereParameters());
        }
        request.flatMap(Payload::shape).filter(writing::isRecord).ifPresent(shape -> spec.addMethod(whereBody(shape)));
        ResponseWriter.named(operation).forEach(response -> spec.addMethod(responds(response)));
        return spec.addMethod(received());
    }

    private MethodSpec where(Parameter parameter) {
        String variable = writing.names().variable(operation, parameter);
        String place = capitalised(Arguments.place(parameter));
        Prose label = SpecText.code(parameter.name());
        Javadoc about = new Javadoc();
        switch (parameter.in()) {
            case PATH -> about.paragraph("Means only requests whose path parameter %s is this.", label);
            case QUERY -> about.paragraph("Means only requests whose query parameter %s is this.", label);
            case HEADER -> about.paragraph("Means only requests whose header %s is this.", label);
            case COOKIE -> about.paragraph("Means only requests whose cookie %s is this.", label);
        }
        MethodSpec.Builder spec = MethodSpec.methodBuilder("where" + capitalised(variable))
                .addJavadoc(about.build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(Arguments.type(writing, parameter), variable);
        if (parameter.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.addStatement("return where$L($L, $N)", place, SpecText.literal(parameter.name()), variable)
                .build();
    }

    private MethodSpec whereParameters() {
        ClassName parameters = writing.names().parameters(operation);
        return MethodSpec.methodBuilder("where")
                .addJavadoc(new Javadoc()
                        .paragraph("Means only requests that have these parameters.")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), parameters), "parameters")
                .addStatement("parameters.accept(new $T(parameters()))", parameters)
                .addStatement("return this")
                .build();
    }

    private MethodSpec whereBody(Shape shape) {
        ClassName builder = ((ClassName) writing.types().boxed(shape)).nestedClass("Builder");
        return MethodSpec.methodBuilder("whereBody")
                .addJavadoc(new Javadoc()
                        .paragraph("Means only requests whose body has these properties.")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "body")
                .addStatement("var expected = $T.builder()", builder.enclosingClassName())
                .addStatement("body.accept(expected)")
                .addStatement("return whereBody(expected)")
                .build();
    }

    private MethodSpec responds(Response response) {
        Status status = new Status(response.status());
        MethodSpec.Builder spec = MethodSpec.methodBuilder("responds" + status.suffix())
                .addJavadoc(ResponseWriter.about(response).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeNames.ANSWERS, name));
        CodeBlock code = status.isExact() ? CodeBlock.of("$L", status.documented()) : CodeBlock.of("status");
        if (!status.isExact()) {
            spec.addParameter(TypeName.INT, "status");
        }
        CodeBlock documented = SpecText.literal(status.documented());
        Optional<Payload> payload = Payload.ofResponse(writing, plan, response);
        if (payload.isEmpty()) {
            return spec.addStatement("return respond($L, $L)", documented, code).build();
        }
        return spec.addParameter(payload.get().type(), "body")
                .addStatement(
                        "return respond($L, $L, $L, body)",
                        documented,
                        code,
                        SpecText.literal(payload.get().mediaType()))
                .build();
    }

    private MethodSpec received() {
        TypeName body = request.map(Payload::type).orElse(ClassName.get(Void.class));
        return MethodSpec.methodBuilder("received")
                .addJavadoc(new Javadoc()
                        .paragraph("The requests that this operation received in this test; fails when they were not"
                                + " this many.")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeNames.RECEIVED, body))
                .addParameter(TypeName.INT, "times")
                .addStatement("return received(times, $L)", ResponseWriter.token(body))
                .build();
    }

    private List<Shape> mentioned() {
        List<Shape> shapes = new ArrayList<>();
        Arguments.of(operation).positional().forEach(parameter -> shapes.add(Arguments.shape(writing, parameter)));
        request.flatMap(Payload::shape).ifPresent(shapes::add);
        operation
                .responses()
                .forEach(response -> Payload.ofResponse(writing, plan, response)
                        .flatMap(Payload::shape)
                        .ifPresent(shapes::add));
        return shapes;
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
