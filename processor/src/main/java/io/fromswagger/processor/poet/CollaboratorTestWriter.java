package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import java.util.stream.Stream;

/** Writes the test of whether the real collaborator answers an operation as our tests rely on. */
final class CollaboratorTestWriter {

    private CollaboratorTestWriter() {}

    static GeneratedSource write(Writing writing, Operation operation) {
        ClassName name = writing.names().collaboratorTest(operation);
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addJavadoc(new Javadoc()
                        .paragraph(
                                "Whether the real %s answers %s as our tests rely on.",
                                writing.title(), Writing.call(operation))
                        .build());
        writing.generated(spec, operation.pointer().pointer())
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.COLLABORATOR_TEST)
                        .addMember("value", SpecText.literal(operation.id()))
                        .build())
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.DISPLAY_NAME)
                        .addMember("value", SpecText.literal(operation.method() + " " + operation.path()))
                        .build());
        spec.addMethod(MethodSpec.methodBuilder("answers_as_our_tests_rely_on")
                .addAnnotation(RuntimeNames.TEST_FACTORY)
                .returns(ParameterizedTypeName.get(ClassName.get(Stream.class), RuntimeNames.DYNAMIC_TEST))
                .addParameter(RuntimeNames.COLLABORATOR, "collaborator")
                .addStatement("return collaborator.answersAsReliedOn()")
                .build());
        return writing.source(name, spec);
    }
}
