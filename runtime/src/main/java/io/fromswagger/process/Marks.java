package io.fromswagger.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds processes by a mark in their environment or their command line, which a process keeps when it leaves its group or
 * loses its parent.
 *
 * <p>Needs Linux's {@code /proc}; elsewhere nothing is found, and only descendants are known.
 */
final class Marks {

    private static final Path PROC = Path.of("/proc");

    private Marks() {}

    /** The processes that run with this text in their environment. */
    static List<ProcessHandle> inEnvironment(String mark) {
        return carrying(mark, "environ");
    }

    /** The processes that run with this text in their environment or on their command line. */
    static List<ProcessHandle> anywhere(String mark) {
        return carrying(mark, "environ", "cmdline");
    }

    private static List<ProcessHandle> carrying(String mark, String... files) {
        var found = new ArrayList<ProcessHandle>();
        if (!Files.isDirectory(PROC)) {
            return found;
        }
        try (var processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (var process : processes) {
                for (var file : files) {
                    if (contains(process.resolve(file), mark)) {
                        ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                                .ifPresent(found::add);
                        break;
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException proc) {
            // What was seen so far is what there is to say.
        }
        return found;
    }

    private static boolean contains(Path file, String mark) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(mark);
        } catch (IOException somebodyElsesOrGone) {
            return false;
        }
    }
}
