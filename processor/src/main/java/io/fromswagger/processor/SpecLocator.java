package io.fromswagger.processor;

import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds a document and reads its text.
 *
 * <p>Compilers differ in the locations they know and in how they refuse the others (Eclipse throws unchecked exceptions),
 * and none says where the project is; the folder that the compiler happens to run in is never trusted.
 */
final class SpecLocator {

    private static final List<String> SOURCE_FOLDERS =
            List.of("src/test/resources", "src/test/openapi", "src/main/resources", "src/main/openapi");

    private final Filer filer;
    private final @Nullable String specDir;
    private final Problems problems;
    private final List<String> searched = new ArrayList<>();

    /**
     * A search on behalf of one annotation.
     *
     * @param specDir the folder the user passed, if any; a relative one starts at the project's folder
     */
    SpecLocator(Filer filer, @Nullable String specDir, Problems problems) {
        this.filer = filer;
        this.specDir = specDir;
        this.problems = problems;
    }

    /** The document's text; empty, and reported, if it can't be had. */
    Optional<String> read(String spec) {
        try {
            Optional<byte[]> bytes = find(spec);
            if (bytes.isEmpty()) {
                problems.add(Problem.of(ProblemCode.SPEC_NOT_FOUND, "", spec, String.join(", ", searched)));
                return Optional.empty();
            }
            return Optional.of(text(bytes.get()));
        } catch (CharacterCodingException e) {
            problems.add(Problem.of(ProblemCode.SPEC_UNREADABLE, spec, "it is not UTF-8 text"));
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.SPEC_UNREADABLE, spec, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private Optional<byte[]> find(String spec) throws IOException {
        if (spec.isBlank()) {
            return Optional.empty();
        }
        Optional<Path> project = ProjectFolder.of(filer);
        Optional<byte[]> found = specDir == null ? Optional.empty() : inFolder(absolute(specDir, project), spec);
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

    private static Path absolute(String folder, Optional<Path> project) {
        Path path = Path.of(folder);
        return path.isAbsolute() || project.isEmpty() ? path : project.get().resolve(path);
    }

    private Optional<byte[]> inFolder(Path folder, String spec) throws IOException {
        searched.add(folder.toString());
        return read(() -> Files.newInputStream(folder.resolve(spec)));
    }

    private Optional<byte[]> inLocation(StandardLocation location, String spec) throws IOException {
        searched.add(location == StandardLocation.CLASS_PATH ? "the class path" : "the class output");
        return read(() -> filer.getResource(location, "", spec).openInputStream());
    }

    /** Empty if nothing is there; an exception if something is there that can't be read. */
    private static Optional<byte[]> read(Opening opening) throws IOException {
        try (InputStream stream = opening.open()) {
            return Optional.of(stream.readAllBytes());
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
