package io.fromswagger;

import io.fromswagger.service.Readiness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.testcontainers.lifecycle.Startable;

/**
 * Describes how one service is started as a process of its own, as it would run in production.
 *
 * <p>fromswagger picks a free port; {@code {port}} in arguments and in variables is replaced by it, and has to stand
 * in at least one of them, unless {@link #readyWhen} says how the service tells the port that it picked itself.
 *
 * <pre>{@code
 * env.service("orders")
 *     .command("python3", "-m", "orders", "--port={port}")
 *     .env("PAYMENTS_URL", payments::url)
 *     .readyWhen(Readiness.http("/health"));
 * }</pre>
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

    /** Starts the {@code main} method of this class, with the Java that runs the tests, on {@link #classPath}. */
    ServiceBuilder mainClass(Class<?> main, String... arguments);

    /**
     * Starts the {@code main} method of a class, with the Java that runs the tests, on {@link #classPath}.
     *
     * @param main the name of the class
     */
    ServiceBuilder mainClass(String main, String... arguments);

    /** Folders and archives where {@link #mainClass(String, String...)} is searched; those of the tests if not said. */
    ServiceBuilder classPath(Path... entries);

    /** Gives the JVM of a {@link #jar} or a {@link #mainClass(String, String...)} arguments, such as {@code -Xmx256m}. */
    ServiceBuilder jvmArguments(String... arguments);

    /** Adds an argument after those given so far, whose value is asked for just before the process starts. */
    ServiceBuilder argument(Supplier<String> value);

    /**
     * Starts nothing: the service runs already. It is awaited like any other, and not stopped.
     *
     * @param url scheme, host and port; the document's base path, or {@link #basePath}, is appended for the tests
     * @throws IllegalArgumentException if it has more than that
     */
    ServiceBuilder runningAt(String url);

    /** Sets an environment variable of the process. */
    ServiceBuilder env(String name, String value);

    /** Sets an environment variable whose value is asked for just before the process starts. */
    ServiceBuilder env(String name, Supplier<String> value);

    /**
     * Says which containers of the environment the service needs: it starts as soon as these are ready, and the fakes,
     * databases and services whose addresses its variables ask for. A service that says nothing waits for every
     * container, since a container can't tell who asks it; {@code needs()} waits for none.
     *
     * @param containers each one that {@link EnvironmentBuilder#container} has returned
     * @throws IllegalArgumentException if one is not of this environment
     */
    ServiceBuilder needs(Startable... containers);

    /**
     * Keeps the variables of this JVM's environment from the process, but for {@code PATH}, {@code HOME}, {@code TMPDIR},
     * {@code LANG} and Windows' {@code SystemRoot}.
     */
    ServiceBuilder cleanEnvironment();

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

    /**
     * Where this service is, for the variables of another one: {@code .env("INVENTORY_URL", inventory::url)}. Waits until
     * it is ready.
     *
     * @return scheme, host and port, without a base path
     * @throws IllegalStateException if services wait for each other in a circle, or if the services are not being started
     *     yet: they are when {@link Environment#define} has returned
     */
    String url();
}
