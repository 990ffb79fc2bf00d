package io.fromswagger.environment;

import io.fromswagger.ServiceBuilder;
import io.fromswagger.service.Readiness;
import io.fromswagger.service.ServiceDefinition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what an environment says about one service. */
final class ServiceDescription implements ServiceBuilder {

    private final String name;
    private final Map<String, Supplier<String>> variables = new LinkedHashMap<>();
    private List<String> command = List.of();
    private @Nullable Path jar;
    private @Nullable Path workingFolder;
    private @Nullable String basePath;
    private Readiness readiness = Readiness.tcp();
    private Duration startTimeout = ServiceDefinition.START_TIMEOUT;
    private Duration stopTimeout = ServiceDefinition.STOP_TIMEOUT;

    ServiceDescription(String name) {
        this.name = name;
    }

    @Override
    public ServiceBuilder command(String... command) {
        this.command = List.of(command);
        this.jar = null;
        return this;
    }

    @Override
    public ServiceBuilder jar(String path, String... arguments) {
        var file = Path.of(path).toAbsolutePath();
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-jar");
        words.add(file.toString());
        words.addAll(List.of(arguments));
        this.command = words;
        this.jar = file;
        return this;
    }

    @Override
    public ServiceBuilder env(String name, String value) {
        return env(name, () -> value);
    }

    @Override
    public ServiceBuilder env(String name, Supplier<String> value) {
        variables.put(name, value);
        return this;
    }

    @Override
    public ServiceBuilder workingFolder(Path folder) {
        this.workingFolder = folder;
        return this;
    }

    @Override
    public ServiceBuilder basePath(String path) {
        this.basePath = path;
        return this;
    }

    @Override
    public ServiceBuilder readyWhen(Readiness readiness) {
        this.readiness = readiness;
        return this;
    }

    @Override
    public ServiceBuilder startTimeout(Duration timeout) {
        this.startTimeout = timeout;
        return this;
    }

    @Override
    public ServiceBuilder stopTimeout(Duration timeout) {
        this.stopTimeout = timeout;
        return this;
    }

    Optional<String> givenBasePath() {
        return Optional.ofNullable(basePath);
    }

    ServiceDefinition toDefinition() {
        if (command.isEmpty()) {
            throw new IllegalStateException(
                    "service '" + name + "' has no command: say .jar(\"target/" + name + ".jar\") or .command(…)");
        }
        return new ServiceDefinition(
                name,
                command,
                Optional.ofNullable(jar),
                variables,
                Optional.ofNullable(workingFolder),
                readiness,
                startTimeout,
                stopTimeout);
    }
}
