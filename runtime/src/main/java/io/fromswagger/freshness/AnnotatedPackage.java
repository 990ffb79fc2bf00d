package io.fromswagger.freshness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A compiled package that carries {@code @FromSwagger}, in a folder of classes.
 *
 * @param name the package's
 * @param classes the folder of classes that it is in
 * @param file its {@code package-info.class}
 */
public record AnnotatedPackage(String name, Path classes, Path file) {

    /** What makes it older than its source: the compile that comes next finds that the package was changed since. */
    private static final Duration FORTY_YEARS = Duration.ofDays(14_610);

    private static final String PACKAGE_INFO = "package-info.class";
    private static final String ANNOTATION = "Lio/fromswagger/FromSwagger;";
    private static final String ANNOTATIONS = "Lio/fromswagger/FromSwagger$List;";

    /** Those below a folder of classes, in the order of their names. */
    public static List<AnnotatedPackage> in(Path classes) throws IOException {
        List<AnnotatedPackage> found = new ArrayList<>();
        if (Files.isDirectory(classes)) {
            Files.walkFileTree(classes, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (file.endsWith(PACKAGE_INFO) && isAnnotated(file)) {
                        found.add(of(classes, file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        found.sort((one, other) -> one.name().compareTo(other.name()));
        return found;
    }

    private static AnnotatedPackage of(Path classes, Path file) {
        Path folder = classes.relativize(file).getParent();
        return new AnnotatedPackage(folder == null ? "" : folder.toString().replaceAll("[/\\\\]", "."), classes, file);
    }

    /** A class file names its annotations in plain text. */
    private static boolean isAnnotated(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return text.contains(ANNOTATION) || text.contains(ANNOTATIONS);
    }

    /** What was generated for it; none if no processor ran. */
    public List<GeneratedApi> apis() throws IOException {
        try (Stream<Path> folders = Files.list(file.resolveSibling("."))) {
            return folders.filter(Files::isDirectory)
                    .flatMap(folder -> GeneratedApi.in(folder).stream())
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        }
    }

    /**
     * Has the next compile generate it anew, if nothing else does. Nothing is deleted, and what is compiled still runs: only
     * the class file's time is changed, to that of forty years ago, so that it says as well when that was done.
     */
    public void markOld() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(FORTY_YEARS)));
    }

    /** When it was last marked as old, if no compile came since. */
    public Optional<Instant> markedOld() throws IOException {
        Instant marked = Files.getLastModifiedTime(file).toInstant().plus(FORTY_YEARS);
        return marked.isAfter(Instant.now().plusSeconds(1)) ? Optional.empty() : Optional.of(marked);
    }
}
