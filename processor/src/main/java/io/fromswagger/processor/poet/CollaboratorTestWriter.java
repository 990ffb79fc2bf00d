package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.stream.Stream;

/**
 * Writes the tests of whether the real collaborator answers as our tests rely on: a class for each operation, all in one, so
 * that a run without the real collaborator leaves out one thing only.
 */
final class CollaboratorTestWriter {

    private final Writing writing;

    private CollaboratorTestWriter(Writing writing) {
        this.writing = writing;
    }

    static GeneratedSource write(Writing writing) {
        return new CollaboratorTestWriter(writing).write();
    }

    private GeneratedSource write() {
        ClassName name = writing.names().collaboratorTest();
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(new Javadoc()
                        .paragraph("Whether the real %s answers as our passing tests rely on.", writing.title())
                        .build());
        writing.generated(spec, "#")
                .addAnnotation(RuntimeNames.COLLABORATOR_TEST)
                .addAnnotation(displayName("the real " + writing.api().name()));
        for (OperationPlan plan : writing.plan().operations()) {
            spec.addType(test(plan.operation()));
        }
        return writing.source(name, spec);
    }

    private TypeSpec test(Operation operation) {
        return TypeSpec.classBuilder(writing.names().collaboratorTest(operation))
                .addJavadoc(Writing.inShort(operation).build())
                .addAnnotation(RuntimeNames.NESTED)
                .addAnnotation(displayName(operation.method() + " " + operation.path()))
                .addMethod(MethodSpec.methodBuilder("answers_as_our_tests_rely_on")
                        .addAnnotation(RuntimeNames.TEST_FACTORY)
                        .returns(ParameterizedTypeName.get(ClassName.get(Stream.class), RuntimeNames.DYNAMIC_TEST))
                        .addParameter(RuntimeNames.COLLABORATOR, "collaborator")
                        .addStatement("return collaborator.answersAsReliedOn($L)", SpecText.literal(operation.id()))
                        .build())
                .build();
    }

    private static AnnotationSpec displayName(String text) {
        return AnnotationSpec.builder(RuntimeNames.DISPLAY_NAME)
                .addMember("value", SpecText.literal(text))
                .build();
    }
}
