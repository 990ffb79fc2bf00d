package io.fromswagger.process;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Files that are needed for a moment, and stay when the JVM is killed in or after it.
 *
 * @param folder where they are
 * @param glob fits their names
 */
record Litter(Path folder, String glob) {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final long POLL_MILLIS = 100;

    /** Deletes them as soon as nobody can need them any more. */
    void delete() {
        var deadline = Instant.now().plus(MOMENT.multipliedBy(2));
        try {
            var again = true;
            while (again) {
                again = deleteOld() && Instant.now().isBefore(deadline) && Pause.millis(POLL_MILLIS);
            }
        } catch (IOException | DirectoryIteratorException notToBeRead) {
            // The folder for temporary files is no longer there.
        }
    }

    /** Says whether some are too young. */
    private boolean deleteOld() throws IOException {
        var someAreYoung = false;
        try (var files = Files.newDirectoryStream(folder, glob)) {
            for (var file : files) {
                someAreYoung |= isYoungOrElseDelete(file);
            }
        }
        return someAreYoung;
    }

    /** Says whether a file is too young, and deletes it if it isn't. */
    private static boolean isYoungOrElseDelete(Path file) {
        try {
            if (Files.getLastModifiedTime(file)
                    .toInstant()
                    .isAfter(Instant.now().minus(MOMENT))) {
                return true;
            }
            Files.deleteIfExists(file);
        } catch (IOException goneOrNotOurs) {
            // Another run deleted it at the same time, or will see to its own. The others are still to be deleted.
        }
        return false;
    }
}
