package io.fromswagger.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** Compares a jar with the classes that it was built from: an IDE compiles, but packages nothing. */
final class JarAge {

    private JarAge() {}

    /** What to say when the tests would run older code than was compiled last; in one line. */
    static Optional<String> warning(Path jar) {
        var folder = jar.toAbsolutePath().getParent();
        var classes = folder.resolve("classes");
        try {
            if (Files.isDirectory(classes) && isNewer(classes, Files.getLastModifiedTime(jar))) {
                return Optional.of("the tests run " + jar.getFileName() + ", which is older than " + classes
                        + ": package it anew (mvn package -DskipTests), or start what is compiled: .mainClass(…)");
            }
        } catch (IOException | UncheckedIOException itIsBeingBuilt) {
            // Then there is nothing to compare yet.
        }
        return Optional.empty();
    }

    private static boolean isNewer(Path classes, FileTime jar) throws IOException {
        try (var files = Files.find(
                classes,
                Integer.MAX_VALUE,
                (file, attributes) -> file.toString().endsWith(".class")
                        && attributes.lastModifiedTime().compareTo(jar) > 0)) {
            return files.findAny().isPresent();
        }
    }
}
