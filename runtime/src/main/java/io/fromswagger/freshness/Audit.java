package io.fromswagger.freshness;

import io.fromswagger.contract.DocumentFiles;
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
                    findings.add(new Finding(annotated, Finding.Kind.NOTHING_GENERATED, what));
                }
                for (GeneratedApi api : apis) {
                    finding(annotated, api).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> finding(AnnotatedPackage annotated, GeneratedApi api) throws IOException {
        var files = api.files();
        if (files.isEmpty()) {
            String what = "The classes of '" + api.name() + "' and " + api.name()
                    + ".contract.json, which lies beside them, are not of the same compile";
            return Optional.of(new Finding(annotated, Finding.Kind.STALE, what));
        }
        return change(annotated, api, files.get())
                .map(change -> new Finding(
                        annotated,
                        change.isGone() ? Finding.Kind.GONE : Finding.Kind.STALE,
                        change.sentence(api.name())));
    }

    private Optional<DocumentCheck.Change> change(AnnotatedPackage annotated, GeneratedApi api, DocumentFiles files)
            throws IOException {
        var change = new DocumentCheck(files, classPath, Optional.of(annotated.classes()), project).change();
        var home = ProjectOf.classes(annotated.classes());
        if (change.isPresent() || home.isEmpty()) {
            return change;
        }
        var seen = new SeenSources(api, home.get());
        var gone = seen.gone(files);
        // Only Maven leaves copies; to Gradle, a file more among the classes is reason to compile.
        if (gone.isEmpty() && GradleBuild.of(annotated.classes()).isEmpty()) {
            seen.keep(files);
        }
        return gone.map(source -> new DocumentCheck.Change(source, true));
    }
}
