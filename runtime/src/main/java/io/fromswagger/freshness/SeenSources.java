package io.fromswagger.freshness;

import io.fromswagger.contract.DocumentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files that a document was copied from when it was last found to be fresh, kept in a file beside the classes.
 *
 * <p>Maven copies what is new and leaves what was deleted. A compile after that finds the copy, and not that its original is
 * gone: its contract knows of no original. This file outlives it, until {@code mvn clean}.
 */
final class SeenSources {

    private final Path file;
    private final Path project;

    SeenSources(GeneratedApi api, Path project) {
        this.file = api.folder().resolve(api.name() + ".sources.txt");
        this.project = project;
    }

    /** The original that is gone, of a file that the classes were generated from as if it were still there. */
    Optional<String> gone(DocumentFiles files) throws IOException {
        List<String> seen = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        return files.sha256().keySet().stream()
                .filter(path -> files.sources().keySet().stream().noneMatch(source -> isOf(source, path)))
                .flatMap(path -> seen.stream().filter(source -> isOf(source, path)))
                .filter(source -> !Files.exists(project.resolve(source)))
                .findFirst();
    }

    private static boolean isOf(String source, String path) {
        return source.endsWith("/" + path);
    }

    void keep(DocumentFiles files) throws IOException {
        if (!files.sources().isEmpty()) {
            List<String> sources = List.copyOf(files.sources().keySet());
            if (!Files.isRegularFile(file) || !Files.readAllLines(file).equals(sources)) {
                Files.write(file, sources);
            }
        }
    }
}
