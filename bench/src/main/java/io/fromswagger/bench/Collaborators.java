package io.fromswagger.bench;

import io.fromswagger.processor.FromSwaggerProcessor;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the processor knows of documents as collaborators'; nothing is compiled. */
public final class Collaborators {

    private final Compilers compilers = new Compilers(System.getProperty("java.class.path"));
    private final Path folder;

    /** Those of documents below a folder. */
    public Collaborators(Path folder) {
        this.folder = folder;
    }

    /** The contract resource, or why there is none. */
    public Contract contract(RootDocument document) {
        var files = compilers.files();
        var said = Said.of(compilers.process(
                files,
                List.of(Trial.annotation(document, "DOWNSTREAM")),
                new FromSwaggerProcessor(),
                List.of("-Afromswagger.specDir=" + folder.toAbsolutePath())));
        return new Contract(said.firstError(), files.resource(".contract.json"));
    }

    /**
     * One document's.
     *
     * @param obstacle empty if there is none
     */
    public record Contract(String obstacle, @Nullable String json) {}
}
