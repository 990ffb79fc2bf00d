package io.fromswagger.processor.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the client whose requests may leave the document: one small method per operation. */
final class RawClientWriter {

    private RawClientWriter() {}

    static List<GeneratedSource> write(Writing writing) {
        return Part.of(writing, writing.names().rawClient(), writing.plan().operations()).stream()
                .map(part -> write(writing, part))
                .toList();
    }

    private static GeneratedSource write(Writing writing, Part part) {
        TypeSpec.Builder spec = part.start(writing);
        if (part.first()) {
            spec.addJavadoc(new Javadoc()
                    .paragraph(
                            "Requests of %s that leave the document on purpose: each starts as the document's"
                                    + " sample, to be changed before it is sent.",
                            writing.title())
                    .build());
        }
        spec.addField(RuntimeNames.API_CLIENT, "api", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(ClientWriter.constructor(part).build());
        part.operations().forEach(plan -> spec.addMethod(operation(writing, plan)));
        return writing.source(part.name(), spec);
    }

    private static MethodSpec operation(Writing writing, OperationPlan plan) {
        Operation operation = plan.operation();
        ClassName response = writing.names().response(operation);
        String empty = plan.sampleRequest().isPresent() ? "" : ", which starts empty: no sample of it could be made";
        MethodSpec.Builder spec = MethodSpec.methodBuilder(writing.names().method(operation))
                .addJavadoc(new Javadoc()
                        .paragraph("%s" + empty, Writing.call(operation))
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeNames.RAW_REQUEST, response));
        if (operation.deprecated()) {
            spec.addAnnotation(Deprecated.class);
        }
        return spec.addStatement("return api.raw($L, $T::new)", SpecText.literal(operation.id()), response)
                .build();
    }
}
