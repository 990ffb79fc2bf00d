package io.fromswagger.processor.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this project, by their path from its folder. */
final class ProjectFiles {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private ProjectFiles() {}

    static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no " + path, e);
        }
    }

    static void write(String path, String text) {
        try {
            Files.writeString(ROOT.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String path) {
        return Files.exists(ROOT.resolve(path));
    }

    /** Files below these folders, in the order of their paths; a folder that is not there has none. */
    static List<String> below(String ending, String... folders) {
        return Stream.of(folders)
                .map(ROOT::resolve)
                .filter(Files::isDirectory)
                .flatMap(folder -> walk(folder).stream())
                .filter(Files::isRegularFile)
                .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                .filter(path -> path.endsWith(ending) && !path.contains("/node_modules/") && !path.contains("/target/"))
                .sorted()
                .toList();
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
