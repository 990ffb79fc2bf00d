package io.fromswagger.processor.files;

import io.fromswagger.processor.spec.Neighbours;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files below the folder that a document was found in, and below one more that the user allows.
 *
 * <p>A document is hostile text: nothing outside is opened or even asked for, and a link that leads outside is not followed.
 */
public final class FolderNeighbours implements Neighbours {

    private static final int MOST_NEARBY = 500;

    private final Path root;
    private final List<Path> allowed = new ArrayList<>();

    /** The files below a folder, and below another one, if there is one. */
    public FolderNeighbours(Path root, Optional<Path> alsoAllowed) {
        this.root = root.normalize();
        this.allowed.add(this.root);
        alsoAllowed.ifPresent(folder -> allowed.add(folder.normalize()));
    }

    @Override
    public Found open(String path) {
        try {
            Path file = root.resolve(path).normalize();
            if (allowed.stream().noneMatch(file::startsWith)) {
                return new Found.Outside();
            }
            return open(file);
        } catch (NoSuchFileException | InvalidPathException e) {
            return missing(path);
        } catch (IOException e) {
            return new Found.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private Found open(Path file) throws IOException {
        Path real = file.toRealPath();
        if (!isAllowed(real)) {
            return new Found.Outside();
        } else if (!Files.isRegularFile(real)) {
            return new Found.Unreadable("it is no file");
        }
        try (InputStream stream = Files.newInputStream(real)) {
            return new Found.Text(TextFile.read(stream));
        }
    }

    /** Both are compared as they really are: the folder itself may lie behind a link. */
    private boolean isAllowed(Path real) throws IOException {
        for (Path folder : allowed) {
            if (Files.isDirectory(folder) && real.startsWith(folder.toRealPath())) {
                return true;
            }
        }
        return false;
    }

    private Found missing(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        List<String> nearby = new ArrayList<>();
        try {
            Path place = root.resolve(folder).toRealPath();
            if (isAllowed(place)) {
                try (Stream<Path> files = Files.list(place)) {
                    files.limit(MOST_NEARBY).forEach(file -> nearby.add(folder + file.getFileName()));
                }
            }
        } catch (IOException | InvalidPathException noSuchFolder) {
            // Then nothing is near.
        }
        return new Found.Missing(nearby.stream().sorted().toList());
    }
}
