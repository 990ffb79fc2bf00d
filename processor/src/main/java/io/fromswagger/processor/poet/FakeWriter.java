package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the fake of an API: one method per operation. */
final class FakeWriter {

    private FakeWriter() {}

    static List<GeneratedSource> write(Writing writing) {
        return Part.of(writing, writing.names().fake(), writing.plan().operations()).stream()
                .map(part -> write(writing, part))
                .toList();
    }

    private static GeneratedSource write(Writing writing, Part part) {
        TypeSpec.Builder spec = part.start(writing);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(RuntimeNames.FAKE_SERVER, "server")
                .addStatement("super(server)");
        if (part.first()) {
            spec.addJavadoc(new Javadoc()
                    .paragraph(
                            "A fake of %s: one method per operation, responses only for documented statuses.",
                            writing.title())
                    .build());
            constructor.addModifiers(Modifier.PUBLIC);
        }
        if (part.rest().isEmpty()) {
            spec.superclass(RuntimeNames.FAKE);
        }
        spec.addMethod(constructor.build());
        part.operations().forEach(plan -> spec.addMethod(operation(writing, plan.operation())));
        return writing.source(part.name(), spec);
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
