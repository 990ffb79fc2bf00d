package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase;
import io.fromswagger.processor.plan.OperationPlan;

/** Writes the contract test of an operation: one method per case. */
final class ContractTestWriter {

    private ContractTestWriter() {}

    static GeneratedSource write(Writing writing, OperationPlan plan) {
        Operation operation = plan.operation();
        ClassName name = writing.names().contractTest(operation);
        TypeSpec.Builder spec =
                TypeSpec.classBuilder(name).addJavadoc(Writing.about(operation).build());
        writing.generated(spec, operation.pointer().pointer())
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.CONTRACT_TEST)
                        .addMember("value", SpecText.literal(operation.id()))
                        .build())
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.DISPLAY_NAME)
                        .addMember("value", SpecText.literal(operation.method() + " " + operation.path()))
                        .build());
        boolean sends = false;
        for (ContractCase each : plan.cases()) {
            spec.addMethod(new CaseMethod(writing, plan, each).method());
            sends |= each.request().isPresent();
        }
        JavaFile.Builder file = JavaFile.builder(name.packageName(), spec.build());
        if (sends) {
            file.addStaticImport(RuntimeNames.REST_ASSURED, "given");
        }
        return writing.source(name.packageName(), file);
    }
}
