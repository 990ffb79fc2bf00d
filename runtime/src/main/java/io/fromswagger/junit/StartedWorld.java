package io.fromswagger.junit;

import io.fromswagger.Environment;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.database.Postgres;
import io.fromswagger.environment.EnvironmentOptions;
import io.fromswagger.environment.RunningEnvironment;
import io.fromswagger.fake.Fake;
import io.fromswagger.http.Credentials;
import io.fromswagger.report.CollaboratorReport;
import io.fromswagger.service.Service;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The services, fakes and databases of an environment, started by these tests. */
final class StartedWorld implements World {

    private final RunningEnvironment environment;

    private StartedWorld(RunningEnvironment environment) {
        this.environment = environment;
    }

    static World start(Class<? extends Environment> type, Settings settings, Path results) throws Exception {
        var options = new EnvironmentOptions(results, settings.get("mountebank").orElse("auto"));
        return new StartedWorld(RunningEnvironment.start(instance(type), options));
    }

    private static Environment instance(Class<? extends Environment> type) throws Exception {
        Constructor<? extends Environment> constructor;
        try {
            constructor = type.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " needs a constructor without parameters", e);
        }
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    @Override
    public URI baseUrl(ApiContract api) {
        var fake = environment.fakes().stream()
                .filter(each -> each.server().contract().name().equals(api.name()))
                .findFirst();
        if (fake.isPresent()) {
            return URI.create(fake.get().url());
        }
        URI url = environment
                .url(api.name())
                .orElseThrow(() -> new IllegalStateException("The environment starts no service '" + api.name()
                        + "': add env.service(\"" + api.name() + "\"); it has " + names()));
        return URI.create(url + environment.basePath(api.name()).orElse(api.basePath()));
    }

    @Override
    public Credentials credentials() {
        return new Credentials(environment.credentials());
    }

    @Override
    public List<Service> services() {
        return List.copyOf(environment.services().values());
    }

    @Override
    public boolean offers(Class<?> type) {
        return true;
    }

    @Override
    public void require(Class<?> type) {
        if (Fake.class.isAssignableFrom(type)) {
            fake(type.asSubclass(Fake.class)).url();
        }
    }

    @Override
    public <F extends Fake> F fake(Class<F> type) {
        return environment.fake(type);
    }

    @Override
    public <T> Optional<T> find(Class<T> type) {
        if (type == RunningEnvironment.class) {
            return Optional.of(type.cast(environment));
        }
        return type == Postgres.class ? environment.postgres().map(type::cast) : Optional.empty();
    }

    @Override
    public String masked(String text) {
        String masked = text;
        for (Service service : environment.services().values()) {
            masked = service.secrets().maskValues(masked);
        }
        return masked;
    }

    @Override
    public void prepare(boolean fakesAnswerByContract) {
        if (fakesAnswerByContract) {
            environment.cleanForContractTest();
        } else {
            environment.clean();
        }
    }

    @Override
    public boolean cleansItself() {
        return environment.cleansItself();
    }

    @Override
    public void verify(TestName during) {
        String services = environment.services().keySet().stream()
                .sorted()
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(", "));
        AssertionError failure = null;
        for (Fake fake : environment.fakes()) {
            try {
                fake.server().verify((services.isEmpty() ? "" : "service " + services + " ") + "during " + during);
            } catch (AssertionError broken) {
                if (failure == null) {
                    failure = broken;
                } else {
                    failure.addSuppressed(broken);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public List<Use> uses(TestName by) {
        String consumer = String.join("+", new TreeSet<>(environment.services().keySet()));
        return environment.fakes().stream()
                .map(Fake::server)
                .map(server -> new Use(server.contract(), consumer, server.interactions(by.toString())))
                .toList();
    }

    @Override
    public List<CollaboratorReport> calls() {
        return environment.fakes().stream().map(CollaboratorCalls::of).toList();
    }

    @Override
    public void close() {
        environment.close();
    }

    private String names() {
        return environment.services().isEmpty()
                ? "none"
                : String.join(", ", environment.services().keySet());
    }
}
