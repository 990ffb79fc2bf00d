package io.fromswagger.freshness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The project that classes were compiled in: the nearest folder above them with a build file. */
final class ProjectOf {

    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

    /** As far as the processor looks. */
    private static final int MAX_LEVELS = 8;

    /** An archive lies in {@code target} or {@code build/libs}; from a repository, one gets to anything. */
    private static final int LEVELS_OF_ARCHIVE = 3;

    private ProjectOf() {}

    /** Of a folder of classes, or of an archive of them. */
    static Optional<Path> classes(Path place) {
        int levels = Files.isDirectory(place) ? MAX_LEVELS : LEVELS_OF_ARCHIVE;
        Path folder = place.toAbsolutePath().getParent();
        for (int level = 0; folder != null && level < levels; level++) {
            if (BUILD_FILES.stream().map(folder::resolve).anyMatch(Files::isRegularFile)) {
                return Optional.of(folder);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }
}
