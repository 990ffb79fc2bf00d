package io.fromswagger.processor.poet;

import io.fromswagger.processor.names.NamePlan;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.OperationPlan;
import java.util.ArrayList;
import java.util.List;

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
        List<GeneratedSource> sources = new ArrayList<>();
        sources.add(PackageInfoWriter.api(writing, service));
        sources.addAll(types(writing));
        sources.addAll(ClientWriter.write(writing));
        sources.add(RawClientWriter.write(writing));
        plan.operations().forEach(operation -> sources.addAll(exchange(writing, operation)));
        sources.addAll(service ? contractTests(writing) : fakes(writing));
        return sources;
    }

    private static List<GeneratedSource> types(Writing writing) {
        List<GeneratedSource> sources = new ArrayList<>();
        List<NamedType> types = writing.plan().types().named();
        if (!types.isEmpty()) {
            sources.add(PackageInfoWriter.model(writing));
        }
        for (NamedType type : types) {
            sources.add(
                    type instanceof NamedType.EnumType enumType
                            ? EnumWriter.write(writing, enumType)
                            : RecordWriter.write(writing, (NamedType.ObjectType) type));
        }
        return sources;
    }

    private static List<GeneratedSource> exchange(Writing writing, OperationPlan plan) {
        List<GeneratedSource> sources = new ArrayList<>();
        sources.add(ResponseWriter.write(writing, plan));
        if (!Arguments.of(plan.operation()).named().isEmpty()) {
            sources.add(ParametersWriter.write(writing, plan.operation()));
        }
        return sources;
    }

    private static List<GeneratedSource> contractTests(Writing writing) {
        return writing.plan().operations().stream()
                .filter(operation -> !operation.cases().isEmpty())
                .map(operation -> ContractTestWriter.write(writing, operation))
                .toList();
    }

    private static List<GeneratedSource> fakes(Writing writing) {
        List<GeneratedSource> sources = new ArrayList<>();
        sources.add(FakeWriter.write(writing));
        writing.plan().operations().forEach(operation -> sources.add(OperationFakeWriter.write(writing, operation)));
        return sources;
    }
}
