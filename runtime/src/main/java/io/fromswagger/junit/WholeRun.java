package io.fromswagger.junit;

import io.fromswagger.Environment;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * What lasts for all tests of this JVM: worlds and results. It ends with JUnit's launcher session, in which there may be
 * several executions: Surefire executes class by class as soon as there are several forks. Where a JUnit engine runs
 * without a launcher, as in a test of tests, it ends with that engine.
 */
final class WholeRun implements AutoCloseable {

    private final Map<String, Object> kept = new HashMap<>();
    private final List<String> environments = new ArrayList<>();
    private final Deque<AutoCloseable> inOrder = new ArrayDeque<>();

    static WholeRun of(ExtensionContext context) {
        // Asked here, since the store may have another thread make the value.
        var ofLauncher = LauncherSessions.runOf(context);
        return Sessions.rootStore(context)
                .getOrComputeIfAbsent(
                        WholeRun.class,
                        type -> ofLauncher.<Hold>map(Lent::new).orElseGet(() -> new Owned(new WholeRun())),
                        Hold.class)
                .run();
    }

    /** The only one of that name, made when it is first asked for. */
    synchronized <T> T get(String name, Class<T> type, Supplier<T> maker) {
        var known = kept.get(name);
        if (known == null) {
            known = maker.get();
            kept.put(name, known);
            if (known instanceof AutoCloseable closeable) {
                inOrder.push(closeable);
            }
        }
        return type.cast(known);
    }

    /** Whether that was asked for. */
    synchronized boolean has(String name) {
        return kept.containsKey(name);
    }

    /** Where an environment's logs go: services of the same name may be in several. */
    synchronized Path folderOf(Class<? extends Environment> environment, Path results) {
        String name = environment.getName();
        if (!environments.contains(name)) {
            environments.add(name);
        }
        return environments.indexOf(name) == 0 ? results : results.resolve(name);
    }

    /** Closes everything, the last made first, and all even when one refuses. */
    @Override
    public synchronized void close() {
        var failure = new IllegalStateException("the tests left something that could not be closed");
        while (!inOrder.isEmpty()) {
            try {
                inOrder.pop().close();
            } catch (Exception e) {
                failure.addSuppressed(e);
            }
        }
        kept.clear();
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    /** How the store of an execution has it. */
    private sealed interface Hold {

        WholeRun run();
    }

    /** It lasts longer than the execution. */
    private record Lent(WholeRun run) implements Hold {}

    /** JUnit closes it with the execution: up to 5.12 as a {@link CloseableResource}, since then as an {@link AutoCloseable}. */
    private record Owned(WholeRun run) implements Hold, CloseableResource, AutoCloseable {

        @Override
        public void close() {
            run.close();
        }
    }
}
