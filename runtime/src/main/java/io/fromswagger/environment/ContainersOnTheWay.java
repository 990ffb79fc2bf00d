package io.fromswagger.environment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.testcontainers.lifecycle.Startable;

/** The containers of an environment, which start while it is described; their addresses do not wait by themselves. */
final class ContainersOnTheWay {

    private final IdentityHashMap<Startable, CompletableFuture<?>> starting = new IdentityHashMap<>();
    private final Set<CompletableFuture<?>> all = new LinkedHashSet<>();

    /** A container that is given twice is started once. */
    void start(Startable container, Resources resources) {
        all.add(starting.computeIfAbsent(container, each -> Containers.start(each, resources)));
    }

    /**
     * @return what was given
     * @throws IllegalArgumentException if one of them is not on its way
     */
    List<Startable> requireOurs(String service, List<Startable> containers) {
        for (var container : containers) {
            if (!starting.containsKey(container)) {
                throw new IllegalArgumentException("service '" + service + "' needs a "
                        + container.getClass().getSimpleName()
                        + " that is not of this environment: say env.container(…) first");
            }
        }
        return containers;
    }

    /**
     * Returns when these are ready, or all if none are named.
     *
     * @throws RuntimeException what kept them from starting
     */
    void await(Optional<List<Startable>> needed) {
        await(needed.<Collection<CompletableFuture<?>>>map(these ->
                        these.stream().<CompletableFuture<?>>map(starting::get).toList())
                .orElse(all));
    }

    private static void await(Collection<CompletableFuture<?>> containers) {
        var failures = new ArrayList<Throwable>();
        for (var container : containers) {
            try {
                container.join();
            } catch (CompletionException e) {
                failures.add(e.getCause());
            }
        }
        if (!failures.isEmpty()) {
            throw new Failures(failures).toException();
        }
    }
}
