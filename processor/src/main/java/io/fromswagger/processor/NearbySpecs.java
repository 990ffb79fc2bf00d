package io.fromswagger.processor;

import io.fromswagger.processor.spec.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The documents that do exist where one was sought in vain: the user may have meant one of them. */
final class NearbySpecs {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
    private static final int MAX_DEPTH = 6;
    private static final int MOST_FILES = 2_000;

    private NearbySpecs() {}

    /** {@code " Did you mean 'openapi/pets.yaml'?"}: a file of that name in another folder, or one of a similar path. */
    static String didYouMean(String spec, List<Path> folders) {
        TreeSet<String> specs = new TreeSet<>();
        folders.forEach(folder -> collect(folder, specs));
        specs.remove(spec);
        Optional<String> elsewhere =
                specs.stream().filter(known -> name(known).equals(name(spec))).findFirst();
        return elsewhere
                .map(known -> " Did you mean '" + known + "'?")
                .orElseGet(() -> Nearest.didYouMean(spec, specs));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void collect(Path folder, Set<String> specs) {
        try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
            files.limit(MOST_FILES)
                    .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .forEach(
                            file -> specs.add(folder.relativize(file).toString().replace('\\', '/')));
        } catch (IOException | UncheckedIOException notToBeSeen) {
            // Then nothing of it is suggested.
        }
    }
}
