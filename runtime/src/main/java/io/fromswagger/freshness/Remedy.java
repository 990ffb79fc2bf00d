package io.fromswagger.freshness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sees to it that the next compile generates anew what was found, and says which command that is.
 *
 * <p>Maven compiles a module anew when a source is newer than its class. Where that was tried already and didn't help, where
 * a copy is left of a document that is gone, or where the build is another one, the command deletes what is compiled.
 */
public final class Remedy {

    /** How to have tests run nevertheless. */
    public static final String IF_WANTED = " (if that is known and wanted: -Dfromswagger.stale=allowed)";

    private final Instant begin;

    /**
     * A remedy in a build.
     *
     * @param begin when the build began; what was marked as old before has been compiled since, or never will be
     */
    public Remedy(Instant begin) {
        this.begin = begin;
    }

    /** Marks the packages, and says what the user has to know and to do. */
    public String told(List<Finding> findings) {
        String what = findings.stream().map(Finding::what).distinct().collect(Collectors.joining(".\n", "", ". "));
        String command = command(findings);
        return findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.NOTHING_GENERATED)
                .findFirst()
                .map(first -> what + ProcessorLines.forBuildOf(first.annotated().classes()) + "\nThen: " + command)
                .orElse(what + "Generate them anew: " + command + IF_WANTED + soThatItNeverComesToThat(findings));
    }

    /** Marks the packages, and gives the command. */
    String command(List<Finding> findings) {
        Path first = findings.get(0).annotated().classes();
        if (GradleBuild.of(first).isPresent()
                || findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.GONE)) {
            return afterCleaning(first);
        }
        boolean areMarked = true;
        for (Finding finding : findings) {
            areMarked &= isMarked(finding.annotated());
        }
        return areMarked ? "mvn test" : afterCleaning(first);
    }

    /** The command that deletes what is compiled at a place before it compiles it anew. */
    public static String afterCleaning(Path compiled) {
        return GradleBuild.of(compiled).map(GradleBuild::compileAnew).orElse("mvn clean test");
    }

    /** Gradle compiles by itself what one of its inputs changed for; it knows of those that the build file names. */
    private static String soThatItNeverComesToThat(List<Finding> findings) {
        return GradleBuild.of(findings.get(0).annotated().classes())
                .map(build ->
                        "\nGradle does so by itself where the build file names the folder that documents come from:"
                                + " " + build.compileTask() + " { inputs.dir 'FOLDER' }")
                .orElse("");
    }

    private boolean isMarked(AnnotatedPackage annotated) {
        try {
            Optional<Instant> marked = annotated.markedOld();
            if (marked.isEmpty()) {
                annotated.markOld();
            }
            return marked.isEmpty() || marked.get().isAfter(begin);
        } catch (IOException notOurs) {
            return false;
        }
    }
}
