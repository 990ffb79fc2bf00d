package io.fromswagger.environment;

import io.fromswagger.ServiceBuilder;
import io.fromswagger.service.Readiness;
import io.fromswagger.service.RunningElsewhere;
import io.fromswagger.service.ServiceDefinition;
import io.fromswagger.service.ServiceStarter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.testcontainers.lifecycle.Startable;

/** Collects what an environment says about one service. */
final class ServiceDescription implements ServiceBuilder {

    private final String name;
    private final Addresses addresses;
    private final ContainersOnTheWay containers;
    private final Map<String, Supplier<String>> variables = new LinkedHashMap<>();
    private final JavaCommand java = new JavaCommand();
    private List<String> command = List.of();
    private final List<Supplier<String>> moreArguments = new ArrayList<>();
    private boolean inheritsEnvironment = true;
    private @Nullable URI runningAt;
    private @Nullable Path workingFolder;
    private @Nullable String basePath;
    private Optional<List<Startable>> needed = Optional.empty();
    private Readiness readiness = Readiness.tcp();
    private Duration startTimeout = ServiceDefinition.START_TIMEOUT;
    private Duration stopTimeout = ServiceDefinition.STOP_TIMEOUT;

    ServiceDescription(String name, Addresses addresses, ContainersOnTheWay containers) {
        this.name = name;
        this.addresses = addresses;
        this.containers = containers;
    }

    @Override
    public ServiceBuilder command(String... command) {
        this.command = List.of(command);
        return this;
    }

    @Override
    public ServiceBuilder jar(String path, String... arguments) {
        java.jar(Path.of(path).toAbsolutePath(), List.of(arguments));
        return this;
    }

    @Override
    public ServiceBuilder mainClass(Class<?> main, String... arguments) {
        return mainClass(main.getName(), arguments);
    }

    @Override
    public ServiceBuilder mainClass(String main, String... arguments) {
        java.mainClass(main, List.of(arguments));
        return this;
    }

    @Override
    public ServiceBuilder classPath(Path... entries) {
        java.classPath(List.of(entries));
        return this;
    }

    @Override
    public ServiceBuilder jvmArguments(String... arguments) {
        java.jvmArguments(List.of(arguments));
        return this;
    }

    @Override
    public ServiceBuilder argument(Supplier<String> value) {
        moreArguments.add(value);
        return this;
    }

    @Override
    public ServiceBuilder runningAt(String url) {
        this.runningAt = origin(url)
                .orElseThrow(() -> new IllegalArgumentException("service '" + name
                        + "' runs at a scheme, a host and a port, as http://127.0.0.1:8080, not at " + url
                        + "; a path goes to .basePath(…)"));
        return this;
    }

    /** The URL if it has a scheme, a host, perhaps a port, and nothing else. */
    private static Optional<URI> origin(String url) {
        try {
            var uri = new URI(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
            var origin = uri.getScheme() + "://" + uri.getRawAuthority();
            return Optional.of(uri).filter(each -> each.getHost() != null && origin.equals(each.toString()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
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
    public ServiceBuilder needs(Startable... containers) {
        this.needed = Optional.of(this.containers.requireOurs(name, List.of(containers)));
        return this;
    }

    @Override
    public ServiceBuilder cleanEnvironment() {
        this.inheritsEnvironment = false;
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

    @Override
    public String url() {
        return addresses.of(name);
    }

    Optional<String> givenBasePath() {
        return Optional.ofNullable(basePath);
    }

    /** What is to be done to have this service, as a process whose output goes to a file of that folder. */
    Starting toStart(Path logs) {
        requireOneWay();
        var way = runningAt != null
                ? new AwaitedElsewhere(new RunningElsewhere(name, runningAt, readiness, startTimeout))
                : new StartedHere(new ServiceStarter(toDefinition(), logs));
        return new AfterContainers(() -> containers.await(needed), way);
    }

    private void requireOneWay() {
        var ways = new ArrayList<String>();
        if (!command.isEmpty()) {
            ways.add(".command(…)");
        }
        ways.addAll(java.ways());
        if (runningAt != null) {
            ways.add(".runningAt(…)");
        }
        if (ways.isEmpty()) {
            throw new IllegalStateException(
                    "service '" + name + "' has no command: say .jar(\"target/" + name + ".jar\") or .command(…)");
        }
        if (ways.size() > 1) {
            throw new IllegalStateException(
                    "service '" + name + "' can be started in one way only, but has " + String.join(" and ", ways));
        }
        if (java.ways().isEmpty() && java.hasOptions()) {
            throw new IllegalStateException("service '" + name
                    + "': .jvmArguments(…) and .classPath(…) go with .jar(…) and .mainClass(…), not with "
                    + ways.get(0));
        }
    }

    private ServiceDefinition toDefinition() {
        var words = new ArrayList<Supplier<String>>();
        (command.isEmpty() ? java.words() : command).forEach(word -> words.add(() -> word));
        words.addAll(moreArguments);
        return new ServiceDefinition(
                name,
                words,
                java.jar(),
                variables,
                inheritsEnvironment,
                Optional.ofNullable(workingFolder),
                readiness,
                startTimeout,
                stopTimeout);
    }

    private record AfterContainers(Runnable containers, Starting way) implements Starting {

        @Override
        public Started await() {
            containers.run();
            return way.await();
        }

        @Override
        public void close() {
            way.close();
        }
    }

    private record StartedHere(ServiceStarter starter) implements Starting {

        @Override
        public Started await() {
            var service = starter.start();
            return new Started(service.url(), Optional.of(service));
        }

        @Override
        public void close() {
            starter.close();
        }
    }

    private record AwaitedElsewhere(RunningElsewhere service) implements Starting {

        @Override
        public Started await() {
            return new Started(service.await(), Optional.empty());
        }

        @Override
        public void close() {
            service.close();
        }
    }
}
