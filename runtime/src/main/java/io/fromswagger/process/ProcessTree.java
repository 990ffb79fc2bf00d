package io.fromswagger.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A process with everything that it started, also what has left its group or was adopted by another parent.
 *
 * <p>A process is known by descent, by its mark, or because it was seen before.
 */
final class ProcessTree {

    private static final Duration AFTER_KILL = Duration.ofSeconds(5);
    private static final Duration BETWEEN_KILLS = Duration.ofMillis(100);
    private static final long POLL_MILLIS = 10;

    private final ProcessHandle root;
    private final String mark;
    private final Set<ProcessHandle> seen = new LinkedHashSet<>();

    /**
     * @param mark stands in the environment of all these processes, and of no other
     */
    ProcessTree(ProcessHandle root, String mark) {
        this.root = root;
        this.mark = mark;
    }

    /** The processes that run now, the root first. */
    synchronized List<ProcessHandle> running() {
        seen.add(root);
        root.descendants().forEach(seen::add);
        for (var marked : Marks.inEnvironment(mark)) {
            seen.add(marked);
            marked.descendants().forEach(seen::add);
        }
        seen.removeIf(handle -> !isRunning(handle) && !handle.equals(root));
        return seen.stream().filter(ProcessTree::isRunning).toList();
    }

    /**
     * Asks the leaves first to end, and kills what is left after the grace; returns when nothing runs.
     *
     * <p>The tree is looked at again before killing: a process that is asked to end may start another one to help it.
     */
    void stop(Duration grace) {
        var interrupted = Thread.interrupted();
        try {
            leavesFirst().forEach(ProcessHandle::destroy);
            if (!allEnded(grace)) {
                kill();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void kill() {
        var deadline = System.nanoTime() + AFTER_KILL.toNanos();
        do {
            leavesFirst().forEach(ProcessHandle::destroyForcibly);
        } while (!allEnded(BETWEEN_KILLS) && System.nanoTime() < deadline);
    }

    private List<ProcessHandle> leavesFirst() {
        var handles = new ArrayList<>(running());
        Collections.reverse(handles);
        return handles;
    }

    private boolean allEnded(Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        var known = running();
        while (true) {
            if (allEnded(known)) {
                known = running();
                if (known.isEmpty()) {
                    return true;
                }
            }
            if (System.nanoTime() > deadline || !Pause.millis(POLL_MILLIS)) {
                return false;
            }
        }
    }

    private static boolean allEnded(Collection<ProcessHandle> handles) {
        return handles.stream().noneMatch(ProcessTree::isRunning);
    }

    /**
     * Whether a process runs. On Linux a process that has ended, but whose parent has not yet asked how, still counts as
     * alive to {@link ProcessHandle}; in a container it may stay so for ever.
     */
    static boolean isRunning(ProcessHandle handle) {
        return handle.isAlive() && !isZombie(handle.pid());
    }

    private static boolean isZombie(long pid) {
        var stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            var text = Files.readString(stat);
            return text.startsWith(") Z", text.lastIndexOf(')'));
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }
}
