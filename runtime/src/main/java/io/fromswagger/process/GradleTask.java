package io.fromswagger.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The task of Gradle that this JVM runs tests for. The process of Gradle tells nothing of that: a daemon outlasts builds.
 *
 * <p>For fromswagger's own rooms.
 *
 * @param name the task's: {@code test}
 * @param run what the JVMs of one run of it have in common: when Gradle began to collect its results; empty if not known
 */
public record GradleTask(String name, String run) {

    /** Where Gradle says a worker may keep files: {@code build/tmp/test/work}. */
    private static final String WORKER_FOLDER = "org.gradle.internal.worker.tmpdir";

    /** Empty where no Gradle runs these tests, or one that doesn't say for which task. */
    public static Optional<GradleTask> ofThisJvm() {
        return Optional.ofNullable(System.getProperty(WORKER_FOLDER)).flatMap(folder -> in(Path.of(folder)));
    }

    static Optional<GradleTask> in(Path workerFolder) {
        if (workerFolder.getNameCount() < 4) {
            return Optional.empty();
        }
        Path task = workerFolder.getParent();
        String name = task.getFileName().toString();
        Path results = task.resolveSibling("..").resolve("test-results").resolve(name);
        return Optional.of(new GradleTask(name, created(results.resolve("binary"))));
    }

    /** Gradle deletes the folder before the tests of a run, and makes another. */
    private static String created(Path folder) {
        try {
            return Files.readAttributes(folder, BasicFileAttributes.class)
                    .creationTime()
                    .toString();
        } catch (IOException anotherGradle) {
            return "";
        }
    }
}
