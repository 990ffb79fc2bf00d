package io.fromswagger.maven.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether the folders can be written in which things are kept: the user's cache, and that for temporary files. */
record CacheCheck(Path cache, Path temporary) implements Check {

    @Override
    public List<Finding> look() {
        return List.of(
                canWrite(cache, "the cache", "another one is named by -Dfromswagger.cache="),
                canWrite(temporary, "the folder for temporary files", "another one is named by -Djava.io.tmpdir="));
    }

    private static Finding canWrite(Path folder, String what, String todo) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            if (there == null || !Files.isDirectory(there)) {
                throw new IOException(there + " is no folder");
            }
            Files.delete(Files.createTempFile(there, ".fromswagger", null));
            return Finding.ok(what + " " + folder + " can be written");
        } catch (IOException | SecurityException e) {
            return Finding.problem(
                    what + " " + folder + " can't be written (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + ")",
                    "make it writable; " + todo);
        }
    }
}
