package io.fromswagger.freshness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The Gradle build that compiled a folder of classes, and what its user types.
 *
 * @param project the folder of the project that compiled it
 * @param sourceSet what it was compiled from: {@code main}, {@code test}, {@code integrationTest}
 */
public record GradleBuild(Path project, String sourceSet) {

    private static final List<String> BUILD_FILES = List.of("build.gradle", "build.gradle.kts");

    /** Where Gradle puts the classes of a source set: {@code build/classes/java/test}. */
    private static final Path CLASSES = Path.of("build", "classes");

    /** That of a folder of classes or of an archive; empty where Maven, or nobody known, compiled it. */
    static Optional<GradleBuild> of(Path compiled) {
        Path place = compiled.toAbsolutePath().normalize();
        return ProjectOf.classes(place)
                .filter(project -> !Files.exists(project.resolve("pom.xml")) || isBoth(project, place))
                .map(project -> new GradleBuild(project, sourceSet(project, place)));
    }

    /** A project may have a build file for each of them; then it shows in where the classes are. */
    private static boolean isBoth(Path project, Path compiled) {
        return BUILD_FILES.stream().map(project::resolve).anyMatch(Files::exists)
                && compiled.startsWith(project.resolve(CLASSES));
    }

    private static String sourceSet(Path project, Path compiled) {
        Path classes = project.resolve(CLASSES);
        return compiled.startsWith(classes) && classes.relativize(compiled).getNameCount() == 2
                ? compiled.getFileName().toString()
                : "test";
    }

    /**
     * The command that compiles the source set anew, whatever Gradle takes for up to date or has in its cache. In the root of a
     * build it does so in all modules.
     */
    String compileAnew() {
        return command() + " clean" + capital(compileTask()) + " " + (isMain() ? "test" : sourceSet)
                + " --no-build-cache";
    }

    /** The task that compiles the source set. */
    String compileTask() {
        return isMain() ? "compileJava" : "compile" + capital(sourceSet) + "Java";
    }

    /** What a processor is named for in the build's {@code dependencies}. */
    String processorConfiguration() {
        return isMain() ? "annotationProcessor" : sourceSet + "AnnotationProcessor";
    }

    private boolean isMain() {
        return sourceSet.equals("main");
    }

    private String command() {
        return command(project);
    }

    /** What the user of a project calls Gradle by: the wrapper where the build has one, which lies in its root. */
    public static String command(Path project) {
        for (Path folder = project; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("gradlew"))) {
                return "./gradlew";
            }
        }
        return "gradle";
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
