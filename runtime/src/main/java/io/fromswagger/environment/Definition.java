package io.fromswagger.environment;

import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.ServiceBuilder;
import io.fromswagger.ThrowingRunnable;
import io.fromswagger.database.Postgres;
import io.fromswagger.environment.Starting.Started;
import io.fromswagger.fake.Fake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.lifecycle.Startable;

/** Takes what an environment says, starts the parts at once, and the services when all is said. */
final class Definition implements EnvironmentBuilder {

    private final EnvironmentOptions options;
    private final Resources resources = new Resources();
    private final Fakes fakes;
    private final ContainersOnTheWay containers = new ContainersOnTheWay();
    private final Map<String, ServiceDescription> services = new LinkedHashMap<>();
    private final Addresses addresses = new Addresses();
    private final Map<String, String> credentials = new LinkedHashMap<>();
    private final List<ThrowingRunnable> cleaning = new ArrayList<>();
    private final List<Postgres> databases = new ArrayList<>();

    Definition(EnvironmentOptions options) {
        this.options = options;
        this.fakes = new Fakes(options, resources);
    }

    @Override
    public <F extends Fake> F fake(Class<F> type) {
        return fakes.fake(type);
    }

    @Override
    public <C extends Startable> C container(C container) {
        containers.start(container, resources);
        return container;
    }

    @Override
    public Postgres postgres() {
        var postgres = resources.add(Postgres.start());
        databases.add(postgres);
        return postgres;
    }

    @Override
    public ServiceBuilder service(String apiName) {
        return services.computeIfAbsent(apiName, name -> new ServiceDescription(name, addresses, containers));
    }

    @Override
    public EnvironmentBuilder credentials(String securityScheme, String value) {
        credentials.put(securityScheme, value);
        return this;
    }

    @Override
    public EnvironmentBuilder cleanBetweenTests(ThrowingRunnable clean) {
        cleaning.add(clean);
        return this;
    }

    /** Starts the services, each when what it needs is there; returns when these and all containers are ready. */
    Map<String, Started> startServices() {
        var group = new ServiceGroup(addresses);
        services.forEach((name, description) -> group.add(name, description.toStart(options.logs())));
        var started = resources.add(group).start();
        containers.await(Optional.empty());
        return started;
    }

    Map<String, String> basePaths() {
        var paths = new LinkedHashMap<String, String>();
        services.forEach((name, description) -> description.givenBasePath().ifPresent(path -> paths.put(name, path)));
        return paths;
    }

    Fakes fakes() {
        return fakes;
    }

    Map<String, String> credentials() {
        return credentials;
    }

    List<ThrowingRunnable> cleaning() {
        return cleaning;
    }

    List<Postgres> databases() {
        return databases;
    }

    Resources resources() {
        return resources;
    }
}
