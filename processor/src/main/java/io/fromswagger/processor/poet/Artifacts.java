package io.fromswagger.processor.poet;

import io.fromswagger.processor.names.NamePlan;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The list of what is written for a document: its types and client always, then what the role calls for. */
public final class Artifacts {

    private Artifacts() {}

    /**
     * All sources of a document.
     *
     * @param service whether it is the service under test (contract tests), or one that is called (a fake)
     */
    public static List<GeneratedSource> write(ApiPlan plan, NamePlan names, boolean service) {
        Writing writing = Writing.of(plan, names);
        Writers sources = new Writers();
        sources.add(() -> PackageInfoWriter.api(writing, service));
        addTypes(writing, sources);
        sources.addAll(() -> ClientWriter.write(writing));
        sources.addAll(() -> RawClientWriter.write(writing));
        plan.operations().forEach(operation -> addExchange(writing, operation, sources));
        if (service) {
            addContractTests(writing, sources);
        } else {
            addFakes(writing, sources);
        }
        return sources.write();
    }

    private static void addTypes(Writing writing, Writers sources) {
        List<NamedType> types = writing.plan().types().named();
        if (!types.isEmpty()) {
            sources.add(() -> PackageInfoWriter.model(writing));
        }
        for (NamedType type : types) {
            if (!writing.names().isNested(type.key())) {
                sources.add(() -> TypeWriter.file(writing, type));
            }
        }
    }

    private static void addExchange(Writing writing, OperationPlan plan, Writers sources) {
        sources.add(() -> ResponseWriter.write(writing, plan));
        if (!Arguments.of(plan.operation()).named().isEmpty()) {
            sources.add(() -> ParametersWriter.write(writing, plan.operation()));
        }
    }

    private static void addContractTests(Writing writing, Writers sources) {
        sources.addAll(() -> GivenWriter.write(writing));
        for (OperationPlan operation : writing.plan().operations()) {
            sources.addAll(() -> ContractTestWriter.write(writing, operation));
        }
    }

    private static void addFakes(Writing writing, Writers sources) {
        sources.addAll(() -> FakeWriter.write(writing));
        sources.add(() -> CollaboratorTestWriter.write(writing));
        for (OperationPlan operation : writing.plan().operations()) {
            sources.add(() -> OperationFakeWriter.write(writing, operation));
        }
    }

    /** Each depends on the plan alone, so a large document is written on all cores; the order is that of the list. */
    private static final class Writers {

        private final List<Supplier<List<GeneratedSource>>> writers = new ArrayList<>();

        void add(Supplier<GeneratedSource> source) {
            writers.add(() -> List.of(source.get()));
        }

        void addAll(Supplier<List<GeneratedSource>> sources) {
            writers.add(sources);
        }

        List<GeneratedSource> write() {
            return writers.parallelStream()
                    .map(Supplier::get)
                    .flatMap(List::stream)
                    .toList();
        }
    }
}
