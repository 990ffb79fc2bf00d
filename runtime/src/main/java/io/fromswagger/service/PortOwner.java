package io.fromswagger.service;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Whose port it is, as far as Linux says.
 *
 * <p>A port that answers proves nothing: between finding a free one and listening there, somebody else may have taken it.
 */
final class PortOwner {

    private static final Path PROC = Path.of("/proc");

    /** They listen in place of a container's process, which is nobody's child here. */
    private static final Pattern FORWARDERS =
            Pattern.compile(".*(docker-proxy|rootlesskit|rootlessport|slirp4netns|pasta|gvproxy|conmon).*");

    private final Supplier<List<ProcessHandle>> ours;

    /**
     * @param ours the processes of the service, as they are now
     */
    PortOwner(Supplier<List<ProcessHandle>> ours) {
        this.ours = ours;
    }

    /**
     * The process that listens on this port of 127.0.0.1, if it is known and none of ours.
     *
     * <p>Empty too if nobody listens, if it can't be said who does, and if it is a container's port.
     */
    Optional<ProcessHandle> stranger(int port) {
        var inodes = inodes(Listener.onLoopback(port));
        if (inodes.isEmpty() || isOurs(inodes)) {
            return Optional.empty();
        }
        var stranger = owner(inodes).filter(owner -> !isContainer(owner));
        // A process that was just born is nobody's child to one who looked before.
        return isOurs(inodes) ? Optional.empty() : stranger;
    }

    /** Where the service listens. */
    List<Listener> listeners() {
        var open = new HashSet<String>();
        ours.get().forEach(process -> open.addAll(socketsOf(process.pid())));
        return Listener.all().stream()
                .filter(listener -> open.contains(listener.inode()))
                .toList();
    }

    /** The process that listens on this port of 127.0.0.1, whoever it is. */
    static Optional<ProcessHandle> of(int port) {
        return owner(inodes(Listener.onLoopback(port)));
    }

    private boolean isOurs(Set<String> inodes) {
        return ours.get().stream().anyMatch(process -> has(process.pid(), inodes));
    }

    private static Set<String> inodes(Collection<Listener> listeners) {
        var inodes = new HashSet<String>();
        listeners.forEach(listener -> inodes.add(listener.inode()));
        return inodes;
    }

    private static Optional<ProcessHandle> owner(Set<String> inodes) {
        if (inodes.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> has(process.pid(), inodes))
                .findFirst();
    }

    private static boolean has(long pid, Set<String> inodes) {
        return socketsOf(pid).stream().anyMatch(inodes::contains);
    }

    private static Set<String> socketsOf(long pid) {
        var sockets = new HashSet<String>();
        try (var files = Files.newDirectoryStream(PROC.resolve(pid + "/fd"))) {
            for (var file : files) {
                var target = target(file);
                if (target.startsWith("socket:[")) {
                    sockets.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        } catch (IOException | DirectoryIteratorException somebodyElsesOrGone) {
            // Then it is not known what it has.
        }
        return sockets;
    }

    private static boolean isContainer(ProcessHandle process) {
        var name = process.info().commandLine().or(process.info()::command).orElse("");
        return FORWARDERS.matcher(name).matches()
                || !target(PROC.resolve(process.pid() + "/ns/pid")).equals(target(PROC.resolve("self/ns/pid")));
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException | UnsupportedOperationException gone) {
            return "";
        }
    }
}
