package io.fromswagger.junit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A small file of lines that several test JVMs read and change, one at a time. Where it can't be written, nothing is
 * remembered, and no test fails for that.
 */
final class SharedLines {

    private static final Object THIS_JVM = new Object();
    private static final int TRIES = 100;
    private static final long PAUSE_MS = 20;

    private final Path file;

    SharedLines(Path file) {
        this.file = file;
    }

    boolean isEmpty() {
        return read().isEmpty();
    }

    /** A reader sees all of what somebody wrote, or nothing of it. */
    List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException nothingCanBeKnown) {
            return List.of();
        }
    }

    /** Makes other lines of those that are there, while nobody else does. */
    void change(UnaryOperator<Collection<String>> change) {
        synchronized (THIS_JVM) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                try (var lock =
                        FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    await(lock);
                    Path half = beside("." + ProcessHandle.current().pid() + ".tmp");
                    Files.write(half, change.apply(read()));
                    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                System.err.println("fromswagger: which tests failed can't be written to " + file + ": " + e);
            }
        }
    }

    /** Somebody else has it for milliseconds, if he isn't stuck. */
    private static void await(FileChannel channel) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                if (channel.tryLock() != null) {
                    return;
                }
            } catch (OverlappingFileLockException anotherClassLoaderHasIt) {
                // the same as if another process had it
            }
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Path beside(String ending) {
        return file.resolveSibling("." + file.getFileName() + ending);
    }
}
