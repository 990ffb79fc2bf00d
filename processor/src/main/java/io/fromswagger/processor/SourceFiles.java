package io.fromswagger.processor;

import io.fromswagger.processor.poet.GeneratedSource;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes what was generated, through javac's Filer only: it refuses names that would leave its folder.
 *
 * <p>The package is the one originating element of everything, which makes the processor an isolating one for Gradle.
 */
final class SourceFiles {

    private final Filer filer;
    private final Problems problems;

    SourceFiles(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    void write(Request request, Outcome outcome, PackageElement origin) {
        for (GeneratedSource source : outcome.sources()) {
            write(
                    request,
                    source.qualifiedName(),
                    source.text(),
                    () -> filer.createSourceFile(source.qualifiedName(), origin));
        }
        String resource = request.name() + ".contract.json";
        outcome.contract()
                .ifPresent(contract -> write(
                        request,
                        resource,
                        contract,
                        () -> filer.createResource(
                                StandardLocation.CLASS_OUTPUT, request.targetPackage(), resource, origin)));
    }

    private void write(Request request, String what, String text, Creation creation) {
        try (Writer writer = creation.create().openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.NOT_WRITTEN, request.spec(), what, String.valueOf(e.getMessage())));
        }
    }

    private interface Creation {
        FileObject create() throws IOException;
    }
}
