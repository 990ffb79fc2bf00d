package io.fromswagger.fake.mountebank;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The folders in which this machine looks for programs. */
record SearchPath(List<Path> folders) {

    private static final List<String> SUFFIXES = List.of("", ".exe", ".cmd");

    static SearchPath ofThisMachine() {
        var path = System.getenv().getOrDefault("PATH", "");
        return new SearchPath(Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
    }

    /** The program of that name. */
    Optional<Path> find(String program) {
        return folders.stream()
                .flatMap(folder -> SUFFIXES.stream().map(suffix -> folder.resolve(program + suffix)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
