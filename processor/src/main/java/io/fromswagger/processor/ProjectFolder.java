package io.fromswagger.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The folder of the project that is compiled: the nearest above the class output that holds a build file. */
final class ProjectFolder {

    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

    private static final int MAX_LEVELS = 8;

    private ProjectFolder() {}

    static Optional<Path> of(Filer filer) {
        Path folder;
        try {
            // The file need not exist; its place tells where classes go.
            folder = Path.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", "fromswagger.txt")
                            .toUri())
                    .getParent();
        } catch (IOException | RuntimeException outputIsNoFolder) {
            return Optional.empty();
        }
        for (int level = 0; folder != null && level < MAX_LEVELS; level++) {
            if (BUILD_FILES.stream().map(folder::resolve).anyMatch(Files::isRegularFile)) {
                return Optional.of(folder);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }
}
