package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the contract test of an operation: one method per case, in as many classes as they need. */
final class ContractTestWriter {

    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_./-]{1,200}");

    private ContractTestWriter() {}

    static List<GeneratedSource> write(Writing writing, OperationPlan plan) {
        List<ClassName> names = writing.names().contractTests(plan);
        List<List<ContractCase>> classes = plan.testClasses();
        List<GeneratedSource> sources = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            String part = i == 0 ? "" : ", part " + (i + 1);
            sources.add(write(writing, plan, names.get(i), classes.get(i), part));
        }
        return sources;
    }

    private static GeneratedSource write(
            Writing writing, OperationPlan plan, ClassName name, List<ContractCase> cases, String part) {
        Operation operation = plan.operation();
        TypeSpec.Builder spec =
                TypeSpec.classBuilder(name).addJavadoc(Writing.about(operation).build());
        writing.generated(spec, operation.pointer().pointer())
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.CONTRACT_TEST)
                        .addMember("value", SpecText.literal(operation.id()))
                        .build())
                .addAnnotation(CaseMethod.tag("op:" + tagged(writing, operation)))
                .addAnnotation(AnnotationSpec.builder(RuntimeNames.DISPLAY_NAME)
                        .addMember("value", SpecText.literal(operation.method() + " " + operation.path() + part))
                        .build());
        SharedBody shared = SharedBody.of(plan, cases);
        shared.field().ifPresent(spec::addField);
        boolean sends = false;
        for (ContractCase each : cases) {
            spec.addMethod(new CaseMethod(writing, plan, shared, each).method());
            sends |= !(each.action() instanceof ContractCase.Waits);
        }
        JavaFile.Builder file = JavaFile.builder(name.packageName(), spec.build());
        if (sends) {
            file.addStaticImport(RuntimeNames.REST_ASSURED, "given");
        }
        SharedBody.addImport(file, cases);
        return writing.source(name.packageName(), file);
    }

    /** The id or, where JUnit allows no such tag, what the operation is called in Java. */
    private static String tagged(Writing writing, Operation operation) {
        return TAG.matcher(operation.id()).matches()
                ? operation.id()
                : writing.names().method(operation);
    }
}
