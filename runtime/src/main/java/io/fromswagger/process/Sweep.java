package io.fromswagger.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Removes what is left of a run: processes are asked to end and killed a second later, containers are removed meanwhile, then
 * the folders are deleted.
 *
 * <p>It looks again until nothing was found for a while, for something may just have been starting.
 */
final class Sweep {

    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final Duration SETTLED = Duration.ofMillis(500);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 50;

    private final String run;
    private final Path runFolder;
    private final Set<Path> folders = new LinkedHashSet<>();
    private final Set<Litter> litter = new LinkedHashSet<>();
    private final Set<EngineContainers> containers = new LinkedHashSet<>();
    private final Map<ProcessHandle, Instant> watched = new HashMap<>();
    private @Nullable ProcessHandle orphan;

    Sweep(String run, Path runFolder) {
        this.run = run;
        this.runFolder = runFolder;
    }

    /** Takes one order of the tests' JVM: a verb, a space, and what it is about. */
    synchronized void take(String order) {
        var space = order.indexOf(' ');
        var object = order.substring(space + 1);
        switch (order.substring(0, space)) {
            case "delete" -> folders.add(Path.of(object));
            case "keep" -> folders.remove(Path.of(object));
            case "litter" -> litter.add(new Litter(runFolder.getParent(), object));
            case "containers" -> containers.add(EngineContainers.of(object));
            case "process" -> watch(object.split(" "));
            default -> throw new IllegalArgumentException(order);
        }
    }

    private void watch(String[] pidAndStart) {
        if (pidAndStart.length == 2) {
            var start = Instant.ofEpochMilli(Long.parseLong(pidAndStart[1]));
            ProcessHandle.of(Long.parseLong(pidAndStart[0])).ifPresent(handle -> watched.put(handle, start));
        }
    }

    /** As {@link #run}, but stops the tests too: nobody waits for them any more, and they must not start anything. */
    synchronized void runWith(ProcessHandle tests) {
        orphan = tests;
        run();
    }

    /** Removes what is left. */
    synchronized void run() {
        var removing = new Thread(() -> containers.forEach(EngineContainers::remove));
        removing.start();
        stopProcesses();
        deleteFolders();
        litter.forEach(Litter::delete);
        try {
            removing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopProcesses() {
        var limit = System.nanoTime() + LIMIT.toNanos();
        var settled = System.nanoTime() + SETTLED.toNanos();
        var asked = new HashMap<ProcessHandle, Long>();
        do {
            for (var process : running()) {
                stop(process, asked);
                // From here on: a look around may take long on a busy machine.
                settled = System.nanoTime() + SETTLED.toNanos();
            }
        } while (Pause.millis(POLL_MILLIS) && System.nanoTime() < Math.min(settled, limit));
    }

    private static void stop(ProcessHandle process, Map<ProcessHandle, Long> asked) {
        var since = asked.putIfAbsent(process, System.nanoTime());
        if (since == null) {
            process.destroy();
        } else if (System.nanoTime() - since > GRACE.toNanos()) {
            process.destroyForcibly();
        }
    }

    private List<ProcessHandle> running() {
        var found = new LinkedHashSet<>(Marks.anywhere(run));
        watched.forEach((process, start) -> {
            if (process.info().startInstant().filter(start::equals).isPresent()) {
                found.add(process);
            }
        });
        for (var process : new ArrayList<>(found)) {
            process.descendants().forEach(found::add);
        }
        if (orphan != null) {
            found.add(orphan);
        }
        found.remove(ProcessHandle.current());
        return found.stream().filter(ProcessTree::isRunning).toList();
    }

    private void deleteFolders() {
        folders.add(runFolder);
        for (var folder : folders) {
            for (var attempt = 0; attempt < 20; attempt++) {
                try {
                    Folders.delete(folder);
                    break;
                } catch (IOException somethingWasStillWriting) {
                    if (!Pause.millis(POLL_MILLIS)) {
                        return;
                    }
                }
            }
        }
    }
}
