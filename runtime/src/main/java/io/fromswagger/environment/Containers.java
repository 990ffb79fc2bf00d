package io.fromswagger.environment;

import io.fromswagger.docker.DockerEngine;
import io.fromswagger.docker.NoDocker;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.lifecycle.Startable;

/** Starts Testcontainers containers; the only class here that names Testcontainers, loaded when one is used. */
final class Containers {

    private Containers() {}

    /** Starts a container in the background, to be stopped with the rest. */
    static CompletableFuture<?> start(Startable container, Resources resources) {
        var starting = Background.run("fromswagger starts a container", () -> {
            prepare(container);
            try {
                container.start();
            } catch (RuntimeException e) {
                throw new IllegalStateException("the container " + nameOf(container) + " did not start: " + told(e), e);
            }
            return container;
        });
        resources.add(() -> {
            starting.handle((started, failure) -> true).join();
            container.stop();
        });
        return starting;
    }

    /** Testcontainers would try for minutes what can't succeed, and open the ports to the network. */
    private static void prepare(Startable container) {
        if (!isOfTestcontainers(container.getClass())) {
            return;
        }
        try {
            var engine = DockerEngine.ofThisMachine();
            engine.requireHelper();
            if (container instanceof GenericContainer<?> single) {
                engine.keepFromTheNetwork(single);
            }
        } catch (NoDocker e) {
            throw new IllegalStateException(
                    "Docker is needed for env.container(" + nameOf(container) + "): " + e.reason(), e);
        }
    }

    /** A user's own {@link Startable} may be anything. */
    private static boolean isOfTestcontainers(@Nullable Class<?> type) {
        return type != null
                && (type.getName().startsWith("org.testcontainers.") || isOfTestcontainers(type.getSuperclass()));
    }

    private static String nameOf(Startable container) {
        var name = container.getClass().getSimpleName();
        return name.isEmpty() ? container.getClass().getName() : name;
    }

    /** The message and the reason behind all reasons: Testcontainers wraps it several times. */
    private static String told(Throwable failure) {
        var last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last == failure ? String.valueOf(failure.getMessage()) : failure.getMessage() + ": " + last.getMessage();
    }
}
