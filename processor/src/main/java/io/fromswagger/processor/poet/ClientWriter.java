package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.OperationPlan;
import io.fromswagger.processor.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the typed client of an API. */
final class ClientWriter {

    private ClientWriter() {}

    static GeneratedSource write(Writing writing) {
        ClassName name = writing.names().client();
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph(
                                "A typed client of %s: one method per operation, one {@code expect...()} per documented"
                                        + " status.",
                                writing.title())
                        .build());
        writing.generated(spec, "#");
        writing.deprecated().silenceShapes(spec, mentioned(writing));
        spec.addField(RuntimeNames.API_CLIENT, "api", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(RuntimeNames.API_CLIENT, "api")
                        .addStatement("this.api = api")
                        .build())
                .addMethod(MethodSpec.methodBuilder("withoutCredentials")
                        .addJavadoc(new Javadoc()
                                .paragraph("The same client, sending no credentials.")
                                .build())
                        .addModifiers(Modifier.PUBLIC)
                        .returns(name)
                        .addStatement("return new $T(api.withoutCredentials())", name)
                        .build())
                .addMethod(raw(writing));
        writing.plan().operations().forEach(operation -> spec.addMethods(ClientMethods.of(writing, operation)));
        return writing.source(name, spec);
    }

    private static MethodSpec raw(Writing writing) {
        ClassName raw = writing.names().rawClient();
        return MethodSpec.methodBuilder("raw")
                .addJavadoc(new Javadoc()
                        .paragraph("Requests that leave the document on purpose.")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(raw)
                .addStatement("return new $T(api)", raw)
                .build();
    }

    private static List<Shape> mentioned(Writing writing) {
        List<Shape> shapes = new ArrayList<>();
        for (OperationPlan plan : writing.plan().operations()) {
            Operation operation = plan.operation();
            Arguments.of(operation).positional().forEach(each -> shapes.add(Arguments.shape(writing, each)));
            Payload.ofRequest(writing, plan).flatMap(Payload::shape).ifPresent(shapes::add);
        }
        return shapes;
    }
}
