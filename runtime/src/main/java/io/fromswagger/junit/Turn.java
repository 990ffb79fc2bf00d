package io.fromswagger.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** What only one JVM, and in it one thread, may do in a folder at a time. */
final class Turn {

    private static final String LOCK = ".results-lock";
    private static final Object IN_THIS_JVM = new Object();

    private Turn() {}

    /** Waits for its turn; a lock is gone with the JVM that has it. */
    static <T> T in(Path folder, Supplier<T> work) {
        synchronized (IN_THIS_JVM) {
            try {
                Files.createDirectories(folder);
                try (var lock =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    lock.lock();
                    return work.get();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The results can't be written to " + folder, e);
            }
        }
    }
}
