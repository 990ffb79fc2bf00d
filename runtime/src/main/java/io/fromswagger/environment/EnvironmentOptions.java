package io.fromswagger.environment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a run may choose, apart from what the {@link io.fromswagger.Environment} says.
 *
 * @param results the folder for logs and reports
 * @param mountebank where Mountebank comes from: {@code auto}, a URL, a path to {@code mb}, {@code npm}, {@code docker}
 */
public record EnvironmentOptions(Path results, String mountebank) {

    /** As the system properties say, and else the {@linkplain #usualResults() usual folder} and {@code auto}. */
    public static EnvironmentOptions ofSystemProperties() {
        return new EnvironmentOptions(
                Path.of(System.getProperty("fromswagger.results", usualResults())),
                System.getProperty("fromswagger.mountebank", "auto"));
    }

    /**
     * Where results go when nobody says where: {@code target/fromswagger}; where there is a build file of Gradle and none of
     * Maven, {@code build/fromswagger}, which {@code gradle clean} deletes.
     */
    public static String usualResults() {
        return usualResults(Path.of(System.getProperty("basedir", System.getProperty("user.dir"))));
    }

    static String usualResults(Path project) {
        boolean isGradles = !Files.exists(project.resolve("pom.xml"))
                && Stream.of("build.gradle", "build.gradle.kts")
                        .map(project::resolve)
                        .anyMatch(Files::exists);
        return isGradles ? "build/fromswagger" : "target/fromswagger";
    }

    /** The folder for what the processes print. */
    public Path logs() {
        return results.resolve("logs");
    }
}
