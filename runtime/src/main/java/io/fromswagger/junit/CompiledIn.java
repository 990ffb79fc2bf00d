package io.fromswagger.junit;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Tells where a class was loaded from. */
final class CompiledIn {

    private CompiledIn() {}

    /** A folder of classes, or an archive; empty where the class loader keeps it for itself. */
    static Optional<Path> place(Class<?> type) {
        try {
            var source = type.getProtectionDomain().getCodeSource();
            return source == null || source.getLocation() == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException noFile) {
            return Optional.empty();
        }
    }
}
