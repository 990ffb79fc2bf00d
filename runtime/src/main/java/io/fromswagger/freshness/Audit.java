package io.fromswagger.freshness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks through folders of classes for annotated packages, and compares what was generated for them with the documents. */
public final class Audit {

    private final ClassLoader classPath;
    private final Optional<Path> project;

    /**
     * An audit that looks for documents there.
     *
     * @param classPath of the tests
     * @param project the project's folder, where the classes' place doesn't tell it
     */
    public Audit(ClassLoader classPath, Optional<Path> project) {
        this.classPath = classPath;
        this.project = project;
    }

    /** All that is not as it should be below these folders, package by package. */
    public List<Finding> of(Collection<Path> folders) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Path folder : folders) {
            for (AnnotatedPackage annotated : AnnotatedPackage.in(folder)) {
                List<GeneratedApi> apis = annotated.apis();
                if (apis.isEmpty()) {
                    String what =
                            "Package " + annotated.name() + " carries @FromSwagger, and nothing was generated for it";
                    findings.add(new Finding(annotated, what, false));
                }
                for (GeneratedApi api : apis) {
                    whatIsStale(api, folder).ifPresent(what -> findings.add(new Finding(annotated, what, true)));
                }
            }
        }
        return findings;
    }

    private Optional<String> whatIsStale(GeneratedApi api, Path folder) throws IOException {
        var files = api.files();
        if (files.isEmpty()) {
            return Optional.of("The classes of '" + api.name() + "' and " + api.name()
                    + ".contract.json, which lies beside them, are not of the same compile");
        }
        return new DocumentCheck(files.get(), classPath, Optional.of(folder), project)
                .change()
                .map(change -> change.sentence(api.name()));
    }
}
