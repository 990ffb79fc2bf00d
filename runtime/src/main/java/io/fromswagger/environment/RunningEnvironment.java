package io.fromswagger.environment;

import io.fromswagger.Environment;
import io.fromswagger.ThrowingRunnable;
import io.fromswagger.database.Postgres;
import io.fromswagger.environment.Starting.Started;
import io.fromswagger.fake.Fake;
import io.fromswagger.service.Service;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that runs for the tests, until it is closed.
 *
 * <pre>{@code
 * try (var running = RunningEnvironment.start(new OrdersEnvironment(), EnvironmentOptions.ofSystemProperties())) {
 *     running.clean();
 *     URI orders = running.url("orders");
 *     PaymentsFake payments = running.fake(PaymentsFake.class);
 * }
 * }</pre>
 */
public final class RunningEnvironment implements AutoCloseable {

    private final Fakes fakes;
    private final Map<String, Service> services;
    private final Map<String, URI> urls;
    private final Map<String, String> basePaths;
    private final Map<String, String> credentials;
    private final List<ThrowingRunnable> cleaning;
    private final List<Postgres> databases;
    private final Resources resources;

    RunningEnvironment(Definition definition, Map<String, Started> started, Map<String, URI> urls) {
        this.fakes = definition.fakes();
        var ours = new LinkedHashMap<String, Service>();
        this.urls = new LinkedHashMap<>(urls);
        started.forEach((name, service) -> {
            service.process().ifPresent(process -> ours.put(name, process));
            this.urls.put(name, service.url());
        });
        this.services = Collections.unmodifiableMap(ours);
        this.basePaths = definition.basePaths();
        this.credentials = Map.copyOf(definition.credentials());
        this.cleaning = List.copyOf(definition.cleaning());
        this.services.values().forEach(service -> service.keepSecret(credentials.values()));
        this.databases = List.copyOf(definition.databases());
        this.resources = definition.resources();
    }

    /** Starts all that the environment describes; what was started is stopped again when something fails. */
    public static RunningEnvironment start(Environment environment, EnvironmentOptions options) {
        var definition = new Definition(options);
        try {
            environment.define(definition);
            return new RunningEnvironment(definition, definition.startServices(), Map.of());
        } catch (RuntimeException | Error e) {
            definition.resources().closeAfter(e);
            throw e;
        }
    }

    /**
     * Starts nothing but the fakes that are asked for, for services that run already.
     *
     * @param urls where each API is, whole, so that the document's paths are appended to it
     */
    public static RunningEnvironment attached(Map<String, URI> urls, EnvironmentOptions options) {
        return new RunningEnvironment(new Definition(options), Map.of(), urls);
    }

    /** Starts nothing but the fakes that are asked for. */
    public static RunningEnvironment fakesOnly(EnvironmentOptions options) {
        return attached(Map.of(), options);
    }

    /** The service of that API, when it is a process of ours. */
    public Optional<Service> service(String apiName) {
        return Optional.ofNullable(services.get(apiName));
    }

    /** The services that were started, by API name. */
    public Map<String, Service> services() {
        return services;
    }

    /** Where the service of that API listens, without the document's base path; a given URL is whole. */
    public Optional<URI> url(String apiName) {
        return Optional.ofNullable(urls.get(apiName));
    }

    /** The base path that the environment gave a service in place of its document's. */
    public Optional<String> basePath(String apiName) {
        return Optional.ofNullable(basePaths.get(apiName));
    }

    /** The fake of that type; started now when the environment has none. */
    public <F extends Fake> F fake(Class<F> type) {
        return fakes.fake(type);
    }

    /** The fakes that were started so far. */
    public List<Fake> fakes() {
        return fakes.started();
    }

    /** The PostgreSQL of the environment; the first, when it asked for several. */
    public Optional<Postgres> postgres() {
        return databases.stream().findFirst();
    }

    /** The values that prove who is calling, by security scheme. */
    public Map<String, String> credentials() {
        return credentials;
    }

    /** Whether the environment says how to clean up between tests. */
    public boolean cleansItself() {
        return !cleaning.isEmpty();
    }

    /** Makes the world as before the first test: fakes without stubs and requests, and what the environment cleans. */
    public void clean() {
        fakes.started().forEach(fake -> fake.server().reset());
        runCleaning();
    }

    /** As {@link #clean()}, for one generated test after another, in which the fakes answer by contract. */
    public void cleanForContractTest() {
        fakes.started().forEach(fake -> fake.server().startOverByContract());
        runCleaning();
    }

    private void runCleaning() {
        for (var clean : cleaning) {
            try {
                clean.run();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("cleaning between tests failed: " + e.getMessage(), e);
            }
        }
    }

    /** Stops everything; returns when nothing of it runs. */
    @Override
    public void close() {
        resources.close();
    }
}
