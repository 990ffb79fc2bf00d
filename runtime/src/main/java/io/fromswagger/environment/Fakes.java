package io.fromswagger.environment;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.fake.Fake;
import io.fromswagger.fake.FakeEngine;
import io.fromswagger.fake.FakeServer;
import io.fromswagger.fake.mountebank.MountebankEngine;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The fakes of one environment: one of each type, all on one engine, which starts with the first of them. */
final class Fakes {

    private final EnvironmentOptions options;
    private final Resources resources;
    private final Map<Class<?>, Fake> fakes = new LinkedHashMap<>();
    private @Nullable CompletableFuture<FakeEngine> engine;

    Fakes(EnvironmentOptions options, Resources resources) {
        this.options = options;
        this.resources = resources;
    }

    synchronized <F extends Fake> F fake(Class<F> type) {
        return type.cast(fakes.computeIfAbsent(type, missing -> create(type)));
    }

    synchronized List<Fake> started() {
        return List.copyOf(fakes.values());
    }

    private Fake create(Class<? extends Fake> type) {
        try {
            var constructor = type.getDeclaredConstructor(FakeServer.class);
            return constructor.newInstance(new FakeServer(ApiContract.of(type), engine()));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " could not be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName() + " is no generated fake: it has no constructor of its own", e);
        }
    }

    private CompletableFuture<FakeEngine> engine() {
        if (engine == null) {
            var starting = Background.<FakeEngine>run(
                    "fromswagger starts Mountebank",
                    () -> MountebankEngine.start(options.mountebank(), options.logs()));
            engine = starting;
            resources.add(() -> Background.closeWhenStarted(starting));
        }
        return engine;
    }
}
