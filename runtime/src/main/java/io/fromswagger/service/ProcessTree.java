package io.fromswagger.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A process with everything that it started, stopped as one. */
final class ProcessTree {

    private static final Duration AFTER_KILL = Duration.ofSeconds(5);
    private static final long POLL_MILLIS = 10;

    private final ProcessHandle root;

    ProcessTree(ProcessHandle root) {
        this.root = root;
    }

    /**
     * Asks the leaves first to end, and kills what is left after the grace.
     *
     * <p>The tree is looked at again before killing: a process that is asked to end may start another one to help it.
     */
    void stop(Duration grace) {
        var asked = leavesFirst();
        asked.forEach(ProcessHandle::destroy);
        if (allEnded(asked, grace)) {
            return;
        }
        var left = new ArrayList<>(leavesFirst());
        asked.stream().filter(handle -> !left.contains(handle)).forEach(left::add);
        left.forEach(ProcessHandle::destroyForcibly);
        allEnded(left, AFTER_KILL);
    }

    private List<ProcessHandle> leavesFirst() {
        var handles = new ArrayList<ProcessHandle>();
        handles.add(root);
        root.descendants().forEach(handles::add);
        Collections.reverse(handles);
        return handles;
    }

    private static boolean allEnded(List<ProcessHandle> handles, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (handles.stream().anyMatch(ProcessTree::isRunning)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
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
