package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        new WhereMethods(writing, operation, request).all().forEach(spec::addMethod);
        new RespondMethods(writing, plan).addTo(spec);
        return spec.addMethod(received());
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
        operation.parameters().forEach(parameter -> shapes.add(Arguments.shape(writing, parameter)));
        request.flatMap(Payload::shape).ifPresent(shape -> {
            shapes.add(shape);
            if (writing.isRecord(shape)) {
                writing.objectType(shape).properties().forEach(property -> shapes.add(property.shape()));
            }
        });
        for (Response response : operation.responses()) {
            Payload.ofResponse(writing, plan, response).flatMap(Payload::shape).ifPresent(shapes::add);
            response.headers()
                    .forEach(header -> shapes.add(writing.plan().types().shapeOf(header.schema())));
        }
        return shapes;
    }
}
