package io.fromswagger;

import io.fromswagger.service.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Describes how one service is started as a process of its own, as it would run in production.
 *
 * <p>fromswagger picks a free port; {@code {port}} in arguments and in variables is replaced by it, and has to stand
 * in at least one of them.
 */
public interface ServiceBuilder {

    /** Starts this command; its first word is the program. */
    ServiceBuilder command(String... command);

    /**
     * Starts a jar with the Java that runs the tests.
     *
     * @param path the jar, relative to the project's folder
     */
    ServiceBuilder jar(String path, String... arguments);

    /** Sets an environment variable of the process. */
    ServiceBuilder env(String name, String value);

    /** Sets an environment variable whose value is asked for just before the process starts. */
    ServiceBuilder env(String name, Supplier<String> value);

    /** Starts the process in this folder, instead of the project's. */
    ServiceBuilder workingFolder(Path folder);

    /** Says under which path the service offers its API, where that differs from the document's server. */
    ServiceBuilder basePath(String path);

    /** Says how to know that the service is ready; when it accepts connections if not said. */
    ServiceBuilder readyWhen(Readiness readiness);

    /** How long the service may take to get ready; one minute if not said. */
    ServiceBuilder startTimeout(Duration timeout);

    /** How long the service may take to end by itself before it is killed; five seconds if not said. */
    ServiceBuilder stopTimeout(Duration timeout);
}
