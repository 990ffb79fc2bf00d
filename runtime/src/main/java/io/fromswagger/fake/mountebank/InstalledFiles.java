package io.fromswagger.fake.mountebank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of an installation, listed with their sizes when it was complete; so what is lost or cut off later is seen.
 *
 * <p>The list's first line says how many follow, each a size and a path.
 */
final class InstalledFiles {

    private static final String LIST = "files.txt";

    private final Path folder;

    InstalledFiles(Path folder) {
        this.folder = folder;
    }

    /** Whether there is, or was, a complete installation. */
    boolean areListed() {
        return Files.isRegularFile(folder.resolve(LIST));
    }

    /** Lists what is there. */
    void list() throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList()) {
                lines.add(Files.size(file) + " " + folder.relativize(file));
            }
        }
        lines.add(0, Integer.toString(lines.size()));
        Files.write(folder.resolve(LIST), lines);
    }

    /** What is no longer as it was, in words; empty when all is. */
    Optional<String> damage() throws IOException {
        var lines = Files.readAllLines(folder.resolve(LIST));
        if (lines.isEmpty() || !lines.get(0).equals(Integer.toString(lines.size() - 1))) {
            return Optional.of("its list of files is cut off");
        }
        var damaged = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            if (!isAsListed(line)) {
                damaged.add(line.substring(line.indexOf(' ') + 1));
            }
        }
        return damaged.isEmpty() ? Optional.empty() : Optional.of(told(damaged, lines.size() - 1));
    }

    private boolean isAsListed(String line) {
        var space = line.indexOf(' ');
        try {
            return space > 0
                    && Files.size(folder.resolve(line.substring(space + 1)))
                            == Long.parseLong(line.substring(0, space));
        } catch (IOException | IllegalArgumentException notAsListed) {
            return false;
        }
    }

    private static String told(List<String> damaged, int all) {
        return damaged.size() + " of its " + all + " files " + (damaged.size() == 1 ? "is" : "are")
                + " missing or of another size, such as " + damaged.get(0);
    }
}
