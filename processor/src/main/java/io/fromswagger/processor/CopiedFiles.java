package io.fromswagger.processor;

import io.fromswagger.processor.files.TextFile;
import io.fromswagger.processor.model.Fingerprint;
import io.fromswagger.processor.spec.Originals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files behind what a build copied to a folder or an archive of the class path, where it lies in a module of the same
 * checkout and that module keeps its resources where Maven and Gradle look for them.
 */
final class CopiedFiles implements Originals {

    private static final List<String> FOLDERS = List.of("src/test/resources", "src/main/resources");

    private final Path project;
    private final Path module;

    private CopiedFiles(Path project, Path module) {
        this.project = project;
        this.module = module;
    }

    /** The originals of what was found in a folder of classes or in an archive. */
    static Originals in(Path place, Optional<Path> project) {
        Optional<Path> module = ProjectFolder.above(place);
        if (project.isEmpty() || module.isEmpty() || !module.get().startsWith(ProjectFolder.checkout(project.get()))) {
            return NONE;
        }
        return new CopiedFiles(project.get(), module.get());
    }

    @Override
    public Map<String, String> of(Map<String, String> copies) {
        Map<String, String> originals = new TreeMap<>();
        copies.forEach((path, sha256) -> {
            Map<Path, String> found = new TreeMap<>();
            FOLDERS.forEach(folder -> put(found, module.resolve(folder).resolve(path)));
            // A copy may differ from its original: builds can fill placeholders in.
            boolean isCopied = found.containsValue(sha256);
            found.forEach((file, hash) -> {
                if (!isCopied || hash.equals(sha256)) {
                    originals.put(ProjectFolder.slashed(project.relativize(file)), hash);
                }
            });
        });
        return originals;
    }

    private static void put(Map<Path, String> found, Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            found.put(file, Fingerprint.sha256(TextFile.read(stream)));
        } catch (IOException absent) {
            // Then it is no original.
        }
    }
}
