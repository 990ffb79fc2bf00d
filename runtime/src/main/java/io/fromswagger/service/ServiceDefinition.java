package io.fromswagger.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How one service is started: the command and its variables with {@code {port}} and {@code {portFile}} still in them.
 *
 * @param name the API's name, which names the log file too
 * @param jar the jar that the command runs, if it runs one, so that a useless one is told before anything starts
 * @param inheritsEnvironment whether the service gets this JVM's variables besides its own, or only what
 *     no program can do without
 */
public record ServiceDefinition(
        String name,
        List<Supplier<String>> command,
        Optional<Path> jar,
        Map<String, Supplier<String>> variables,
        boolean inheritsEnvironment,
        Optional<Path> workingFolder,
        Readiness readiness,
        Duration startTimeout,
        Duration stopTimeout) {

    /** The default of {@link #startTimeout()}. */
    public static final Duration START_TIMEOUT = Duration.ofSeconds(60);

    /** The default of {@link #stopTimeout()}. */
    public static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

    public ServiceDefinition {
        command = List.copyOf(command);
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }
}
