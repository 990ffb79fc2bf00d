package io.fromswagger.processor.change;

import io.fromswagger.processor.files.FolderNeighbours;
import io.fromswagger.processor.files.TextFile;
import io.fromswagger.processor.spec.Neighbours;
import io.fromswagger.processor.spec.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the versions of a document: in a folder, and in git. */
final class Versions {

    private final Path folder;
    private final Optional<Path> refs;

    /**
     * Where versions are looked for.
     *
     * @param folder that relative paths start from
     * @param refs one more folder that documents may refer to
     */
    Versions(Path folder, Optional<String> refs) throws Refusal {
        this.folder = folder;
        this.refs = refs.isEmpty() ? Optional.empty() : Optional.of(resolved(refs.get()));
    }

    /** Below the folder that paths start from, a document may refer to whatever is below it; elsewhere to what is beside it. */
    Version inFolder(String name) throws Refusal {
        Path file = resolved(name).normalize();
        Path own = file.getParent() == null ? folder : file.getParent();
        Path root = file.startsWith(folder.normalize()) ? folder.normalize() : own;
        return inFolder(name, file, root);
    }

    private Version inFolder(String name, Path file, Path root) throws Refusal {
        SpecSource source =
                new SpecSource(slashed(root.relativize(file)), text(name, file), new FolderNeighbours(root, refs));
        return Version.read(name, path -> shown(root.resolve(path)), source);
    }

    /** A document as git has it and as it is; the old one is empty where git hasn't got it. */
    Both inGit(String name, String revision) throws Refusal {
        Path file = resolved(name).normalize();
        Path own = file.getParent() == null ? folder : file.getParent();
        if (!Files.isDirectory(own)) {
            throw new Refusal("there is no file " + Words.quoted(name));
        }
        Git git = Git.at(own, revision);
        String path = git.path(String.valueOf(file.getFileName()));
        Version now = inFolder(name, git.top().resolve(path), git.top());
        Neighbours.Found found = git.open(path);
        if (found instanceof Neighbours.Found.Text text) {
            Version old = Version.read(
                    revision + ":" + name, each -> revision + ":" + each, new SpecSource(path, text.text(), git));
            return new Both(Optional.of(old), now, revision + " (" + git.shortName() + ")");
        } else if (found instanceof Neighbours.Found.Unreadable unreadable) {
            throw new Refusal(Words.quoted(revision + ":" + name) + " can't be read: " + unreadable.reason());
        }
        return new Both(Optional.empty(), now, revision + " (" + git.shortName() + ")");
    }

    /** Both versions of one document. */
    record Both(Optional<Version> old, Version now, String since) {}

    Path resolved(String name) throws Refusal {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new Refusal(Words.quoted(name) + " is no path");
        }
    }

    private static String text(String name, Path file) throws Refusal {
        if (!Files.exists(file)) {
            throw new Refusal("there is no file " + Words.quoted(name));
        } else if (!Files.isRegularFile(file)) {
            throw new Refusal(Words.quoted(name) + " is no file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return TextFile.read(stream);
        } catch (IOException e) {
            throw new Refusal(Words.quoted(name) + " can't be read: " + Words.plain(String.valueOf(e.getMessage())));
        }
    }

    private String shown(Path file) {
        Path plain = file.normalize();
        return slashed(plain.startsWith(folder.normalize()) ? folder.normalize().relativize(plain) : plain);
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
