package io.fromswagger.maven.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that a person changes: all below some folders, without what builds write, what versions are kept in, and what
 * editors leave beside the file that they save.
 */
public final class SourceFiles {

    private static final Set<String> NOT_WRITTEN_BY_PEOPLE =
            Set.of("target", "build", "out", "node_modules", "__pycache__");

    private final List<Path> folders;
    private final List<Path> more;

    /**
     * @param folders those of the project
     * @param more files and folders that are watched wherever they are: a jar that another build makes
     */
    public SourceFiles(List<Path> folders, List<Path> more) {
        this.folders = List.copyOf(folders);
        this.more = List.copyOf(more);
    }

    /** As they are now. */
    public State now() {
        var files = new TreeMap<Path, Stamp>();
        folders.forEach(folder -> walk(folder, new Collecting(folder, files, true)));
        more.forEach(each -> walk(each, new Collecting(each, files, false)));
        return new State(files);
    }

    private static void walk(Path root, FileVisitor<Path> visitor) {
        try {
            Files.walkFileTree(root, visitor);
        } catch (IOException gone) {
            // It is looked at again in a moment.
        }
    }

    /** Each file with what changes when somebody writes it. */
    public record State(Map<Path, Stamp> files) {

        public State {
            files = Map.copyOf(files);
        }

        /** What was made, changed or deleted since then. */
        public Set<Path> changedSince(State before) {
            var changed = new TreeSet<Path>();
            files.forEach((file, stamp) -> {
                if (!stamp.equals(before.files.get(file))) {
                    changed.add(file);
                }
            });
            before.files.keySet().stream()
                    .filter(file -> !files.containsKey(file))
                    .forEach(changed::add);
            return changed;
        }
    }

    record Stamp(long modified, long size) {}

    private static final class Collecting extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<Path, Stamp> files;
        private final boolean choosy;

        Collecting(Path root, Map<Path, Stamp> files, boolean choosy) {
            this.root = root;
            this.files = files;
            this.choosy = choosy;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            boolean left =
                    choosy && !folder.equals(root) && (name.startsWith(".") || NOT_WRITTEN_BY_PEOPLE.contains(name));
            return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            boolean litter = name.startsWith(".")
                    || name.startsWith("#")
                    || name.endsWith("~")
                    || name.endsWith(".tmp")
                    || name.endsWith(".swp")
                    || name.equals("4913"); // vim tries whether it may write here
            if (attributes.isRegularFile() && (!choosy || !litter)) {
                files.put(file, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
