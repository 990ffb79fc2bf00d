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
        try {
            // The file need not exist; its place tells where classes go.
            return above(Path.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", "fromswagger.txt")
                    .toUri()));
        } catch (IOException | RuntimeException outputIsNoFolder) {
            return Optional.empty();
        }
    }

    /** The nearest folder above a file or a folder that holds a build file. */
    static Optional<Path> above(Path place) {
        Path folder = place.getParent();
        for (int level = 0; folder != null && level < MAX_LEVELS; level++) {
            if (BUILD_FILES.stream().map(folder::resolve).anyMatch(Files::isRegularFile)) {
                return Optional.of(folder);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** The folder of the outermost project around this one, or else the folder that this one lies in. */
    static Path checkout(Path project) {
        Path outermost = project;
        for (Optional<Path> next = Optional.of(project); next.isPresent(); next = above(next.get())) {
            outermost = next.get();
        }
        Path parent = project.getParent();
        return outermost.equals(project) && parent != null ? parent : outermost;
    }

    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
