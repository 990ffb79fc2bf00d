package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.OperationPlan;
import javax.lang.model.element.Modifier;

/** Writes the fake of an API: one method per operation. */
final class FakeWriter {

    private FakeWriter() {}

    static GeneratedSource write(Writing writing) {
        ClassName name = writing.names().fake();
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new Javadoc()
                        .paragraph(
                                "A fake of %s: one method per operation, responses only for documented statuses.",
                                writing.title())
                        .build())
                .superclass(RuntimeNames.FAKE);
        writing.generated(spec, "#");
        spec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.FAKE_SERVER, "server")
                .addStatement("super(server)")
                .build());
        for (OperationPlan plan : writing.plan().operations()) {
            spec.addMethod(operation(writing, plan.operation()));
        }
        return writing.source(name, spec);
    }

    private static MethodSpec operation(Writing writing, Operation operation) {
        ClassName fake = writing.names().fakeOf(operation);
        MethodSpec.Builder spec = MethodSpec.methodBuilder(writing.names().method(operation))
                .addJavadoc(Writing.inShort(operation).build())
                .addModifiers(Modifier.PUBLIC)
                .returns(fake);
        if (operation.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.addStatement("return new $T(this)", fake).build();
    }
}
