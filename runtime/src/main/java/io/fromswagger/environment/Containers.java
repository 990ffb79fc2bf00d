package io.fromswagger.environment;

import java.util.concurrent.CompletableFuture;
import org.testcontainers.lifecycle.Startable;

/** Starts Testcontainers containers; the only class here that names Testcontainers, loaded when one is used. */
final class Containers {

    private Containers() {}

    /** Starts a container in the background, to be stopped with the rest. */
    static CompletableFuture<?> start(Startable container, Resources resources) {
        var starting = Background.run("fromswagger starts a container", () -> {
            container.start();
            return container;
        });
        resources.add(() -> {
            starting.handle((started, failure) -> true).join();
            container.stop();
        });
        return starting;
    }
}
