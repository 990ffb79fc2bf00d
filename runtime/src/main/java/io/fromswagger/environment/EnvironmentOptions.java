package io.fromswagger.environment;

import java.nio.file.Path;

/**
 * What a run may choose, apart from what the {@link io.fromswagger.Environment} says.
 *
 * @param results the folder for logs and reports
 * @param mountebank where Mountebank comes from: {@code auto}, a URL, a path to {@code mb}, {@code npm}, {@code docker}
 */
public record EnvironmentOptions(Path results, String mountebank) {

    /** As the system properties say, and else {@code target/fromswagger} and {@code auto}. */
    public static EnvironmentOptions ofSystemProperties() {
        return new EnvironmentOptions(
                Path.of(System.getProperty("fromswagger.results", "target/fromswagger")),
                System.getProperty("fromswagger.mountebank", "auto"));
    }

    /** The folder for what the processes print. */
    public Path logs() {
        return results.resolve("logs");
    }
}
