package io.fromswagger.freshness;

import io.fromswagger.contract.DocumentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the files of a document with what they were when it was generated from.
 *
 * <p>A file is looked for where the compiler found it: in the project, or on the class path; and, if that was a copy, where
 * it was copied from. That one is gone counts only where it would be if it were still there: not for classes in an archive,
 * which may have come from another machine, and not in a folder far from the project that this machine doesn't have.
 */
public final class DocumentCheck {

    private final DocumentFiles files;
    private final ClassLoader classPath;
    private final Optional<Path> project;
    private final boolean isCompiledHere;

    /**
     * A check of what one API was generated from.
     *
     * @param classPath where documents are looked for that weren't found in the project
     * @param compiled where its classes are: a folder, or an archive
     * @param project the project's folder, where nothing else tells it
     */
    public DocumentCheck(DocumentFiles files, ClassLoader classPath, Optional<Path> compiled, Optional<Path> project) {
        this.files = files;
        this.classPath = classPath;
        this.project = compiled.flatMap(ProjectOf::classes).or(() -> project);
        this.isCompiledHere = compiled.filter(Files::isDirectory).isPresent();
    }

    /** The first file that is another one now, or no longer there; empty if the document is as it was. */
    public Optional<Change> change() throws IOException {
        for (Map.Entry<String, String> file : files.sha256().entrySet()) {
            Optional<Change> change = files.folder().isPresent() && project.isPresent()
                    ? inFolder(project.get().resolve(files.folder().get()), file.getKey(), file.getValue())
                    : onClassPath(file.getKey(), file.getValue());
            if (change.isPresent()) {
                return change;
            }
        }
        return project.isPresent() ? original(project.get()) : Optional.empty();
    }

    private Optional<Change> inFolder(Path folder, String path, String sha256) throws IOException {
        boolean wouldBeHere = isCompiledHere
                && (Files.isDirectory(folder)
                        || !Path.of(files.folder().orElseThrow()).isAbsolute());
        return compared(path, read(folder.resolve(path)), sha256, wouldBeHere);
    }

    private Optional<Change> onClassPath(String path, String sha256) throws IOException {
        try (InputStream stream = classPath.getResourceAsStream(path)) {
            Optional<byte[]> now = stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            return compared(path, now, sha256, isCompiledHere && files.folder().isEmpty());
        }
    }

    private Optional<Change> original(Path folder) throws IOException {
        for (Map.Entry<String, String> source : files.sources().entrySet()) {
            Optional<Change> change =
                    compared(source.getKey(), read(folder.resolve(source.getKey())), source.getValue(), isCompiledHere);
            if (change.isPresent()) {
                return change;
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Optional<Change> compared(String path, Optional<byte[]> now, String sha256, boolean wouldBeHere) {
        if (now.isEmpty()) {
            return wouldBeHere ? Optional.of(new Change(path, true)) : Optional.empty();
        }
        return TextHash.matches(sha256, now.get()) ? Optional.empty() : Optional.of(new Change(path, false));
    }

    /**
     * What became of a file.
     *
     * @param file its path, from the project's folder or on the class path
     * @param isGone whether it is no longer there; else it says something else
     */
    public record Change(String file, boolean isGone) {

        /** What the user is told, without a full stop. */
        public String sentence(String api) {
            return isGone
                    ? file + ", from which the tests of '" + api
                            + "' were generated, is no longer there; if it has another name now, @FromSwagger has to say so"
                    : file + " was changed after the tests of '" + api + "' were generated from it";
        }
    }
}
