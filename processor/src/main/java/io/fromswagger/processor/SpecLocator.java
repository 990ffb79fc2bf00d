package io.fromswagger.processor;

import io.fromswagger.processor.files.FolderNeighbours;
import io.fromswagger.processor.files.TextFile;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import io.fromswagger.processor.spec.Neighbours;
import io.fromswagger.processor.spec.Originals;
import io.fromswagger.processor.spec.SpecSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Finds a document and reads its text.
 *
 * <p>The folder that it is found in, from which the user's path starts, is its root: it may refer to files below it and to
 * no others, unless {@link FromSwaggerProcessor#REFS} allows a second folder. A document whose own path leads out of the
 * searched folder has its own folder for a root.
 *
 * <p>Compilers differ in the locations they know and in how they refuse the others (Eclipse throws unchecked exceptions),
 * and none says where the project is; the folder that the compiler happens to run in is never trusted.
 */
final class SpecLocator {

    private static final List<String> SOURCE_FOLDERS =
            List.of("src/test/resources", "src/test/openapi", "src/main/resources", "src/main/openapi");

    private final Filer filer;
    private final Map<String, String> options;
    private final Problems problems;
    private final Optional<Path> project;
    private final List<String> searched = new ArrayList<>();
    private final List<Path> searchedFolders = new ArrayList<>();

    /** A search on behalf of one annotation. */
    SpecLocator(Filer filer, Map<String, String> options, Problems problems) {
        this.filer = filer;
        this.options = options;
        this.problems = problems;
        this.project = ProjectFolder.of(filer);
    }

    /** The document; empty, and reported, if it can't be had. */
    Optional<SpecSource> read(String spec) {
        try {
            Optional<SpecSource> source = spec.isBlank() ? Optional.empty() : find(spec);
            if (source.isEmpty()) {
                String meant = NearbySpecs.didYouMean(spec, searchedFolders);
                problems.add(Problem.of(ProblemCode.SPEC_NOT_FOUND, "", spec, meant, String.join(", ", searched)));
            }
            return source;
        } catch (TextFile.TooLarge e) {
            problems.add(Problem.of(ProblemCode.SPEC_TOO_LARGE, spec, String.valueOf(e.getMessage())));
            return Optional.empty();
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.SPEC_UNREADABLE, spec, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<SpecSource> find(String spec) throws IOException {
        Optional<SpecSource> found = inOption(FromSwaggerProcessor.SPEC_DIR, spec);
        for (StandardLocation location : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
            found = found.isPresent() ? found : inLocation(location, spec);
        }
        for (String folder : SOURCE_FOLDERS) {
            found = found.isPresent() || project.isEmpty()
                    ? found
                    : inFolder(project.get().resolve(folder), spec);
        }
        return found;
    }

    private Optional<SpecSource> inOption(String option, String spec) throws IOException {
        Optional<Path> folder = folder(option);
        if (options.get(option) != null && folder.isEmpty()) {
            searched.add(options.get(option) + " (not a folder, or the project that it starts from is not known)");
        }
        return folder.isEmpty() ? Optional.empty() : inFolder(folder.get(), spec);
    }

    /** The folder that an option names; a relative one starts at the project's. */
    private Optional<Path> folder(String option) {
        try {
            return Optional.ofNullable(options.get(option))
                    .map(given -> project.map(folder -> folder.resolve(given)).orElseGet(() -> Path.of(given)))
                    .filter(Path::isAbsolute);
        } catch (RuntimeException noPath) {
            return Optional.empty();
        }
    }

    private Optional<SpecSource> inFolder(Path folder, String spec) throws IOException {
        searched.add(folder.toString());
        searchedFolders.add(folder);
        Optional<String> text = read(() -> Files.newInputStream(folder.resolve(spec)));
        return text.map(found -> inFolder(folder, folder.resolve(spec).normalize(), found, true));
    }

    private SpecSource inFolder(Path folder, Path file, String text, boolean ofTheProject) {
        Path own = file.getParent() == null ? file : file.getParent();
        Path root = file.startsWith(folder.normalize()) ? folder.normalize() : own;
        String path = root.relativize(file).toString();
        FolderNeighbours neighbours = new FolderNeighbours(root, folder(FromSwaggerProcessor.REFS));
        return ofTheProject
                ? new SpecSource(path, text, neighbours, fromTheProject(root), Originals.NONE)
                : new SpecSource(path, text, neighbours, Optional.empty(), CopiedFiles.in(root, project));
    }

    /** The way to a folder of the checkout or beside the project; one that is further away is where it is on this machine. */
    private Optional<String> fromTheProject(Path root) {
        return project.map(folder -> root.startsWith(ProjectFolder.checkout(folder)) ? folder.relativize(root) : root)
                .map(ProjectFolder::slashed);
    }

    private Optional<SpecSource> inLocation(StandardLocation location, String spec) throws IOException {
        searched.add(location == StandardLocation.CLASS_PATH ? "the class path" : "the class output");
        Optional<String> text = read(() -> filer.getResource(location, "", spec).openInputStream());
        return text.isEmpty() ? Optional.empty() : Optional.of(inLocation(location, spec, text.get()));
    }

    private SpecSource inLocation(StandardLocation location, String spec, String text) throws IOException {
        FileObject file = filer.getResource(location, "", spec);
        URI address = file.toUri();
        if ("file".equals(address.getScheme())) {
            Path found = Path.of(address);
            Path root = found;
            for (int level = Path.of(spec).getNameCount(); level > 0 && root.getParent() != null; level--) {
                root = root.getParent();
            }
            return inFolder(root, found, text, false);
        }
        String all = address.toString();
        int inside = all.lastIndexOf("!/");
        Neighbours neighbours =
                inside < 0 ? Neighbours.NONE : new ArchiveNeighbours(filer, all.substring(0, inside + 2));
        return new SpecSource(spec, text, neighbours, Optional.empty(), originalsOfArchive(all, inside));
    }

    private Originals originalsOfArchive(String address, int inside) {
        String prefix = "jar:";
        if (inside < 0 || !address.startsWith(prefix + "file:")) {
            return Originals.NONE;
        }
        try {
            return CopiedFiles.in(Path.of(URI.create(address.substring(prefix.length(), inside))), project);
        } catch (RuntimeException noFile) {
            return Originals.NONE;
        }
    }

    /** Empty if nothing is there; an exception if something is there that can't be read. */
    private static Optional<String> read(Opening opening) throws IOException {
        try (InputStream stream = opening.open()) {
            return Optional.of(TextFile.read(stream));
        } catch (FileNotFoundException | NoSuchFileException | FilerException absent) {
            return Optional.empty();
        } catch (RuntimeException locationUnknownToThisCompiler) {
            return Optional.empty();
        }
    }

    private interface Opening {
        InputStream open() throws IOException;
    }
}
