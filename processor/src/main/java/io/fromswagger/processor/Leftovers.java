package io.fromswagger.processor;

import io.fromswagger.processor.contract.EarlierContract;
import io.fromswagger.processor.spec.Neighbours;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Copies whose original an earlier compile saw and that is gone since: builds copy what is new and changed, and leave what
 * was deleted or renamed.
 */
final class Leftovers {

    /** Nothing is known of an earlier compile. */
    static final Leftovers NONE = new Leftovers(Set.of());

    private final Set<String> gone;

    private Leftovers(Set<String> gone) {
        this.gone = gone;
    }

    /** What the contract that an earlier compile left for this request tells. */
    static Leftovers of(Filer filer, Request request) {
        Optional<Path> project = ProjectFolder.of(filer);
        String contract = request.name() + ".contract.json";
        try (InputStream stream = filer.getResource(StandardLocation.CLASS_OUTPUT, request.targetPackage(), contract)
                .openInputStream()) {
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return project.isEmpty() ? NONE : of(project.get(), EarlierContract.sources(json));
        } catch (IOException | RuntimeException thereIsNone) {
            return NONE;
        }
    }

    private static Leftovers of(Path project, Set<String> sources) {
        return new Leftovers(sources.stream()
                .filter(source -> !Files.exists(project.resolve(source)))
                .collect(Collectors.toSet()));
    }

    /** The file whose copy this is, if it is gone. */
    Optional<String> originalOf(String path) {
        return gone.stream()
                .filter(source -> source.endsWith("/" + path.replace('\\', '/')))
                .findFirst();
    }

    /** The same files without those that are only left over. */
    Neighbours without(Neighbours neighbours) {
        return path -> originalOf(path).isPresent() ? new Neighbours.Found.Missing(List.of()) : neighbours.open(path);
    }
}
