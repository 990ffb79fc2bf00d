package io.fromswagger.processor;

import io.fromswagger.processor.files.FolderNeighbours;
import io.fromswagger.processor.spec.SpecSource;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with a document, and all that has to come out of it.
 *
 * <p>{@code spec.yaml} is the document, the files beside it are its neighbours, {@code options} may say {@code name=} and {@code role=}, {@code expected} holds
 * the sources.
 */
record GoldenCase(Path folder) {

    static final Path CASES = Path.of("src/test/resources/cases");

    static Stream<GoldenCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().map(GoldenCase::new).toList().stream();
        }
    }

    String title() {
        return folder.getFileName().toString();
    }

    String name() throws IOException {
        return options().getProperty("name", "shop");
    }

    boolean isService() throws IOException {
        return options().getProperty("role", "SERVICE").equals("SERVICE");
    }

    String document() throws IOException {
        return Files.readString(folder.resolve("spec.yaml"));
    }

    /** The document as if its folder were {@code openapi}. */
    SpecSource source() throws IOException {
        FolderNeighbours here = new FolderNeighbours(folder.toAbsolutePath(), Optional.empty());
        return new SpecSource(
                "openapi/spec.yaml",
                document(),
                path -> path.startsWith("openapi/") ? here.open(path.substring("openapi/".length())) : here.open(".."));
    }

    Path expected() {
        return folder.resolve("expected");
    }

    /** The expected files, by their path under {@link #expected()} with slashes. */
    Map<String, String> expectedFiles() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(expected())) {
            try (Stream<Path> paths = Files.walk(expected())) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(expected().relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return files;
    }

    private Properties options() throws IOException {
        Properties options = new Properties();
        Path file = folder.resolve("options");
        if (Files.exists(file)) {
            options.load(new StringReader(Files.readString(file)));
        }
        return options;
    }
}
